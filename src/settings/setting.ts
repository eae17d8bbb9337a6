/** The nouns of settings files: a text that a file gives to a name, and how a reader of one format looks. */

import type { Location } from '../model/location.ts';

/** A text that a settings file gives to a name. */
export interface Setting {
  /** The last key that is no list index: `PLEO_BASE_URL`, `baseUrl`; empty for an address that has no name. */
  readonly name: string;
  /** Keys from the top of the file, list indexes as '0', '1'. A list of variables counts as a map of their names. */
  readonly path: readonly string[];
  /** The text as a program reads it: unquoted, the defaults of substitutions applied. */
  readonly value: string;
  /** Whether `name` is an environment variable there. */
  readonly variable: boolean;
  /** Names of other variables that the value was put together from. */
  readonly references?: readonly string[];
  /** Where the value's text stands, without its quotes. */
  readonly location: Location;
}

/** A setting whose place is offsets only. */
export interface Found {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: string;
  readonly variable: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reads one format; malformed text gives what can be read. */
export type Reader = (text: string) => readonly Found[];
