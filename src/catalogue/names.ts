/** Whether a name means Pleo. */

import { wordsOf } from '../model/words-of.ts';

/**
 * True for `PLEO_BASE_URL`, `pleoClient`, `PLEOClient`, `pleo2`, `config.pleo.url`; false for `COMPLEO_URL`,
 * `PLEOS_KEY`, `templeOf`: names are compared by whole words, numbers aside.
 */
export function namesPleo(name: string): boolean {
  return wordsOf(name).some((word) => word.split(/\d+/).includes('pleo'));
}
