import { byId } from './dom.js';

/** What folds out of the line at the top folds in again by Escape, and by a press beside it. */
export function mountBanner() {
  const help = byId('banner-details', HTMLDetailsElement);
  help.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !help.open) return;
    help.open = false;
    help.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !help.contains(target)) help.open = false;
  });
}
