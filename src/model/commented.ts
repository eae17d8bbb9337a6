/** The comments of a file: found by its own syntax, so that a text that looks like one is none. */

import type { Location } from './location.ts';

/** A comment, marks included, as offsets of the file. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Where the first thing behind it stands that is neither blank nor comment. */
  readonly next: number;
}

export interface Commented {
  readonly file: string;
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly locate: (start: number, end: number) => Location;
}
