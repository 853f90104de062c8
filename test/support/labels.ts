/** What people click, choose and type in. */
const CONTROLS = new Set([
  'button',
  'static_select',
  'multi_static_select',
  'external_select',
  'overflow',
  'plain_text_input',
  'timepicker',
  'datepicker',
  'radio_buttons',
  'checkboxes',
  'feedback_buttons',
  'icon_button',
]);
const WORDS = /[\p{L}\p{N}]/u;

/** Controls that a screen reader has no words for: by colour, place or emoji alone nobody knows what they do. */
export function unlabelled(value: unknown, label = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isInput = 'type' in value && value.type === 'input' && 'label' in value;
  const around = isInput ? textOf(value.label) : label;
  const own = 'type' in value && CONTROLS.has(String(value.type)) ? labelsOf(value) : undefined;
  const isBare = own !== undefined && ![around, ...own].some((text) => WORDS.test(withoutEmoji(text)));
  const inner = Object.values(value).flatMap((each) => unlabelled(each, around));
  return isBare ? [JSON.stringify(value).slice(0, 200), ...inner] : inner;
}

function labelsOf(element: object): string[] {
  if ('positive_button' in element && 'negative_button' in element) {
    const [up, down] = [element.positive_button, element.negative_button].map((each) =>
      labelsOf(Object(each)),
    );
    return up?.some(Boolean) && down?.some(Boolean) ? [...up, ...down] : [];
  }
  const { accessibility_label: label, text, placeholder, alt_text: alt } = element as Record<string, unknown>;
  return [label, alt]
    .map((each) => (typeof each === 'string' ? each : ''))
    .concat(textOf(text), textOf(placeholder));
}

function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}

/** Emoji as characters and by name. */
function withoutEmoji(text: string): string {
  return text.replace(/:[a-z0-9_+-]+:/g, '').replace(/\p{Extended_Pictographic}/gu, '');
}

/** Lines that say something by an emoji or a sign alone, which is read out as its name or not at all. */
export function wordless(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const said = lineOf(value);
  if (said !== undefined) return SIGNS.test(said) && !WORDS.test(withoutEmoji(said)) ? [said] : [];
  return Object.values(value).flatMap((inner) => wordless(inner));
}

/** Emoji as they are; code points that only may become some are what fuzzers write. */
const SIGNS = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|:[a-z0-9_+-]+:|[✓✗✔✘●○■□]/u;

/** The text of what is read in one go: a text object, or a section of rich text. */
function lineOf(value: object): string | undefined {
  if (!('type' in value)) return undefined;
  if (value.type === 'plain_text' || value.type === 'mrkdwn') return textOf(value);
  const isSection = value.type === 'rich_text_section' || value.type === 'rich_text_preformatted';
  if (!isSection || !('elements' in value) || !Array.isArray(value.elements)) return undefined;
  return value.elements
    .map((element) => ('name' in element ? `:${element.name}:` : textOf(element)))
    .join('');
}
