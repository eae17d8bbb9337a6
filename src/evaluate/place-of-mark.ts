/** Where the marks on a value's way stand. */

import type { Location } from '../model/location.ts';
import { locate } from '../syntax/program.ts';
import type { Mark } from './value.ts';

/** The place in a source, or in a settings file. */
export function placeOfMark({ node }: Pick<Mark, 'node'>): Location {
  return 'location' in node ? node.location : locate(node);
}
