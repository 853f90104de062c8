/**
 * Whether an input method is still at work: then Enter picks 汉字 and sends nothing. Safari tells by the key code only.
 *
 * @param {KeyboardEvent} event
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Grows the field with its lines where the browser does not do so by `field-sizing`.
 *
 * @param {HTMLTextAreaElement} field
 */
export function fitHeight(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
