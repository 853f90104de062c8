import { button, byId } from './dom.js';
import { failureSentence, notice } from './notice.js';
import { placeOf } from './people.js';
import { clockTime, longTime, nextMorning } from './time.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TICK = 1000;

/**
 * Date and time of the workspace where the person is, and the buttons that move its clock forward.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function mountClock(store, now) {
  const toggle = byId('clock-toggle', HTMLButtonElement);
  const panel = byId('clock-panel', HTMLElement);
  const morning = button({ class: 'button' }, [], () => move({ to: nextMorning(now(), tz()).instant }));
  byId('clock-buttons', HTMLElement).append(
    button({ class: 'button', 'data-word': 'hourAhead' }, [], () => move({ advance: HOUR })),
    morning,
    button({ class: 'button', 'data-word': 'dayAhead' }, [], () => move({ advance: DAY })),
  );
  foldOnNarrowScreens(toggle, panel);

  const tz = () => store.snapshot.me.tz;
  const locale = () => store.snapshot.me.locale;

  /** @param {{ advance: number } | { to: number }} wanted */
  async function move(wanted) {
    const outcome = await store.post('clock', wanted);
    notice(outcome.ok ? '' : failureSentence(outcome));
  }

  function show() {
    const { shift } = store.snapshot.state.clock;
    const date = new Date(now());
    const isMoved = shift > 0;
    const shown = longTime(date, tz(), locale());
    setText('clock-time', shown);
    setText('clock-place', `${placeOf(tz())}${isMoved ? words().simulated : ''}`);
    setText('clock-note', isMoved ? words().ahead(durationOf(shift)) : '');
    setText('clock-short', clockTime(date, tz(), locale(), 'short'));
    const { isToday } = nextMorning(now(), tz());
    setText(morning, isToday ? words().todayMorning : words().tomorrowMorning);
    toggle.classList.toggle('simulated', isMoved);
    toggle.setAttribute('aria-label', words().clockAt(shown, isMoved));
  }
  store.subscribe(show);
  setInterval(show, TICK);
}

/**
 * Beside the people there is room for the time only; the rest folds out.
 *
 * @param {HTMLButtonElement} toggle
 * @param {HTMLElement} panel
 */
function foldOnNarrowScreens(toggle, panel) {
  /** @param {boolean} isOpen */
  const fold = (isOpen) => {
    panel.classList.toggle('open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  toggle.addEventListener('click', () => fold(!panel.classList.contains('open')));
  const dock = toggle.parentElement;
  dock?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.classList.contains('open')) return;
    event.stopPropagation();
    fold(false);
    toggle.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !dock?.contains(target)) fold(false);
  });
}

/**
 * Writes only what changed, so that a live region speaks once.
 *
 * @param {string | HTMLElement} place
 * @param {string} text
 */
function setText(place, text) {
  const element = typeof place === 'string' ? byId(place, HTMLElement) : place;
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Such as "2 days 3 hours"; seconds are left out.
 *
 * @param {number} ms
 */
function durationOf(ms) {
  const minutes = Math.round(ms / 60_000);
  const { days, hours, minutes: minutesWord, someSeconds } = words();
  const parts = /** @type {const} */ ([
    [days, Math.floor(minutes / 1440)],
    [hours, Math.floor(minutes / 60) % 24],
    [minutesWord, minutes % 60],
  ]);
  const named = parts.filter(([, count]) => count > 0).map(([word, count]) => word(count));
  return named.slice(0, 2).join(' ') || someSeconds;
}
