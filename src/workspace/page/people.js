import { avatar } from './avatar.js';
import { byId, h } from './dom.js';
import { updateList } from './keyed-list.js';
import { words } from './words.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */
/** @import {Person} from './types.js' */

/**
 * Who the page is: one click on a picture, an arrow key among them, or Alt+P from anywhere for the next one.
 *
 * @param {Store} store
 */
export function mountPeople(store) {
  const list = byId('people-list', HTMLElement);
  list.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) store.selectPerson(event.target.value);
  });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return;
    event.preventDefault();
    store.selectPerson(nextPerson(store.snapshot));
  });
  store.subscribe(({ state, me }) => {
    byId('person-name', HTMLElement).textContent = me.name;
    updateList(
      list,
      state.people.map((person) => ({
        key: person.id,
        signature: `${person.name} ${person.tz} ${me.locale}`,
        render: () => choice(person),
      })),
    );
    for (const radio of list.querySelectorAll('input')) radio.checked = radio.value === me.id;
  });
}

/** @param {Person} person */
function choice(person) {
  const place = placeOf(person.tz);
  const role = person.isOutsider ? words().guest : person.isAdmin ? words().admin : '';
  return h(
    'label',
    { class: 'person-choice', title: `${person.name} (${[place, role].filter(Boolean).join(', ')})` },
    h('input', { type: 'radio', name: 'person', value: person.id, 'aria-label': person.name }),
    avatar(person),
  );
}

/** @param {Snapshot} snapshot */
function nextPerson({ state, me }) {
  const at = state.people.findIndex(({ id }) => id === me.id);
  return state.people[(at + 1) % state.people.length]?.id ?? me.id;
}

/**
 * The city that a time zone is named for.
 *
 * @param {string} tz
 */
export function placeOf(tz) {
  return (tz.split('/').at(-1) ?? tz).replaceAll('_', ' ');
}
