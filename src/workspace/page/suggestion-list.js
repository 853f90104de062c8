import { h, uniqueId } from './dom.js';
import { words } from './words.js';

/** @import {Completion, Suggestion} from './completion.js' */

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * The list box of a combobox: the focus stays in the text field, `aria-activedescendant` moves.
 *
 * @param {HTMLTextAreaElement} field
 * @param {(suggestion: Suggestion, start: number) => void} onPick
 */
export function createSuggestionList(field, onPick) {
  const listId = uniqueId('suggestions');
  const list = h('ul', { id: listId, class: 'suggestions', role: 'listbox', hidden: true });
  /** @type {Completion | undefined} */
  let completion;
  let active = 0;

  /** @param {number} index */
  function activate(index) {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === active));
    const option = list.children[active];
    if (!option) return;
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Completion | undefined} next */
  function show(next) {
    completion = next;
    list.hidden = !next;
    if (!next) {
      for (const name of [
        'role',
        'aria-expanded',
        'aria-controls',
        'aria-autocomplete',
        'aria-activedescendant',
      ])
        field.removeAttribute(name);
      return;
    }
    list.setAttribute('aria-label', words()[next.kind]);
    list.replaceChildren(...next.suggestions.map((suggestion, index) => optionFor(suggestion, index, next)));
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', listId);
    field.setAttribute('aria-autocomplete', 'list');
    activate(0);
  }

  /** @param {Suggestion} suggestion @param {number} index @param {Completion} shown */
  function optionFor(suggestion, index, shown) {
    const option = h(
      'li',
      { id: `${listId}-${index}`, role: 'option', 'aria-selected': 'false' },
      h('span', { class: 'suggestion-label' }, suggestion.label),
      h('span', { class: 'suggestion-hint' }, suggestion.hint),
      h('span', { class: 'suggestion-description' }, suggestion.description),
    );
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      onPick(suggestion, shown.start);
    });
    option.addEventListener('mousemove', () => active !== index && activate(index));
    return option;
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {boolean} whether the list took the key
   */
  function takeKey({ key, shiftKey }) {
    if (!completion) return false;
    const step = STEPS.get(key);
    const picks = (key === 'Enter' || key === 'Tab') && !shiftKey;
    const { suggestions, start } = completion;
    if (step) activate((active + step + suggestions.length) % suggestions.length);
    else if (key === 'Escape') show(undefined);
    else if (!picks) return false;
    else {
      const picked = suggestions[active];
      if (picked) onPick(picked, start);
    }
    return true;
  }

  return { list, show, takeKey };
}
