/** Colours of the terminal: basic ones, readable on light and dark, or none. */

import { escapeLink } from './escape.ts';

export type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly magenta: Paint;
  readonly cyan: Paint;
  /** The text, opening an address where the terminal can. */
  readonly link: (text: string, address: string | null) => string;
}

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
const LINK = '\u001b]8;;';
const END = '\u001b\\';

/** A style that writes escapes, or one that leaves text alone. */
export function makeStyle(color: boolean, links = false): Style {
  const paint = (on: number, off: number): Paint =>
    color ? (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    magenta: paint(35, 39),
    cyan: paint(36, 39),
    link: (text, address) =>
      links && address !== null ? `${LINK}${escapeLink(address)}${END}${text}${LINK}${END}` : text,
  };
}
