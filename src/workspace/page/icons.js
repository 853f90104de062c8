const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Strokes on a 24 by 24 grid. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  send: 'M4 20l17-8L4 4l3 8-3 8zM7 12h8',
  reply: 'M20 12a8 7 0 0 1-8 7 9 9 0 0 1-3-.5L4 20l1.3-3.6A6.5 6.5 0 0 1 4 12a8 7 0 0 1 16 0z',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3',
  trash: 'M5 7h14M9 7V5h6v2M7 7l1 13h8l1-13M10 11v5M14 11v5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  eye: 'M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  dots: 'M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z',
  bolt: 'M13 3L5 14h6l-1 7 8-11h-6z',
  check: 'M5 13l4 4L19 7',
  down: 'M6 9l6 6 6-6',
  up: 'M7 11v9H4v-9zM7 11l4-7a2 2 0 0 1 2.5 2.5L13 10h6l-1.5 10H7',
  thumbDown: 'M17 13V4h3v9zM17 13l-4 7a2 2 0 0 1-2.5-2.5L11 14H5L6.5 4H17',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  wheel:
    'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 2v20M3.3 7l17.4 10M20.7 7L3.3 17M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
};

/**
 * A decorative picture; the control around it carries the name.
 *
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.appendChild(path);
  return svg;
}
