/** Short builders of well-formed Block Kit objects; `more` adds or replaces fields. */
type Fields = Record<string, unknown>;

export const plain = (text = 'text') => ({ type: 'plain_text', text });
export const mrkdwn = (text = 'text') => ({ type: 'mrkdwn', text });
export const section = (more: Fields = {}) => ({ type: 'section', text: mrkdwn(), ...more });
export const header = (more: Fields = {}) => ({ type: 'header', text: plain(), ...more });
export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
export const context = (...elements: unknown[]) => ({ type: 'context', elements });
export const input = (element: unknown, more: Fields = {}) => ({
  type: 'input',
  label: plain(),
  element,
  ...more,
});
export const button = (more: Fields = {}) => ({ type: 'button', text: plain(), ...more });
export const option = (value = 'a', more: Fields = {}) => ({ text: plain(value), value, ...more });
export const select = (more: Fields = {}) => ({ type: 'static_select', options: [option()], ...more });
export const leaf = (text = 'text', more: Fields = {}) => ({ type: 'text', text, ...more });
export const link = (url: string) => ({ type: 'link', url, text: 'link' });
export const richText = (...elements: unknown[]) => ({ type: 'rich_text', elements });
export const richSection = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
export const list = (more: Fields = {}) => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: [richSection(leaf())],
  ...more,
});
export const preformatted = (more: Fields = {}) => ({
  type: 'rich_text_preformatted',
  elements: [leaf()],
  ...more,
});
export const cell = (text = 'text') => ({ type: 'raw_text', text });
export const table = (rows: unknown = [[cell()]], more: Fields = {}) => ({ type: 'table', rows, ...more });
export const image = (more: Fields = {}) => ({
  type: 'image',
  alt_text: 'a probe',
  image_url: 'https://example.com/a.png',
  ...more,
});
export const modal = (more: Fields = {}) => ({ type: 'modal', title: plain(), blocks: [section()], ...more });
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
