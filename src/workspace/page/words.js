import { EN } from './words-en.js';
import { ZH } from './words-zh.js';

/** @import {Words} from './words-en.js' */

/**
 * The words in the page's present language, which is that of the person.
 *
 * @returns {Words}
 */
export function words() {
  return document.documentElement.lang.startsWith('zh') ? ZH : EN;
}
