import { completionFor } from './completion.js';
import { button, h, uniqueId } from './dom.js';
import { icon } from './icons.js';
import { createSuggestionList } from './suggestion-list.js';
import { fitHeight, isComposing } from './text-field.js';

/** @import {Vocabulary} from './completion.js' */

/**
 * A text field that sends on Enter and completes commands and people.
 *
 * @param {object} options
 * @param {() => Vocabulary} options.vocabulary
 * @param {(text: string) => Promise<string | undefined>} options.send resolves to a sentence if it failed
 * @param {() => void} options.onArrowUp in the empty field
 * @param {HTMLElement} [options.tools] beside the hint
 */
export function createComposer({ vocabulary, send, onArrowUp, tools }) {
  const fieldId = uniqueId('composer-field');
  const hintId = uniqueId('composer-hint');
  const label = h('label', { for: fieldId, class: 'sr-only' });
  const field = h('textarea', { id: fieldId, rows: 1, 'aria-describedby': hintId, autocomplete: 'off' });
  const failure = h('p', { class: 'composer-failure', role: 'alert', hidden: true });
  const sendButton = button(
    { class: 'send-button', 'data-label': 'send', disabled: true },
    [icon('send')],
    () => {
      field.focus();
      return submit();
    },
  );
  const suggestions = createSuggestionList(field, (suggestion, start) => {
    field.setRangeText(suggestion.insert, start, field.selectionStart, 'end');
    changed();
  });
  const hint = h(
    'p',
    { id: hintId, class: 'composer-hint' },
    h('kbd', {}, '/'),
    h('span', { 'data-word': 'commandsKey' }),
    h('kbd', {}, '@'),
    h('span', { 'data-word': 'peopleKey' }),
    h('kbd', {}, 'Shift'),
    ' + ',
    h('kbd', {}, 'Enter'),
    h('span', { 'data-word': 'newLineKey' }),
  );
  const element = h(
    'div',
    { class: 'composer' },
    failure,
    h(
      'div',
      { class: 'composer-box' },
      suggestions.list,
      label,
      field,
      h('div', { class: 'composer-bar' }, tools, hint, sendButton),
    ),
  );

  function changed() {
    sendButton.disabled = field.value.trim() === '';
    showFailure(undefined);
    fitHeight(field);
    const caret = field.selectionStart;
    const before = field.selectionEnd === caret ? field.value.slice(0, caret) : '';
    suggestions.show(before ? completionFor(before, vocabulary()) : undefined);
  }

  async function submit() {
    const text = field.value.trim();
    if (!text || element.getAttribute('aria-busy') === 'true') return;
    setText('');
    element.setAttribute('aria-busy', 'true');
    const problem = await send(text).finally(() => element.removeAttribute('aria-busy'));
    if (problem === undefined) return;
    if (field.value === '') setText(text);
    suggestions.show(undefined);
    showFailure(problem);
  }

  /** @param {string | undefined} sentence */
  function showFailure(sentence) {
    failure.hidden = sentence === undefined;
    failure.textContent = sentence ?? '';
  }

  /** @param {string} text */
  function setText(text) {
    field.value = text;
    changed();
    suggestions.show(undefined);
  }

  field.addEventListener('input', changed);
  field.addEventListener('blur', () => suggestions.show(undefined));
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (suggestions.takeKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'ArrowUp' && field.value === '') {
      event.preventDefault();
      onArrowUp();
    }
  });

  return {
    element,
    setText,
    text: () => field.value,
    focus: () => field.focus({ preventScroll: true }),
    /** @param {string} text also the placeholder */
    setLabel(text) {
      label.textContent = text;
      field.placeholder = text;
    },
  };
}
