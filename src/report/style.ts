/** Colours and links of the terminal, readable on light and dark, or none. */

import type { ReportOptions } from '../model/report.ts';
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

type StyleOptions = Pick<ReportOptions, 'color' | 'hasFixedColors' | 'fileLink'>;

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
const LINK = '\u001b]8;;';
const END = '\u001b\\';

/** Basic colours are the theme's own: yellow on white can hardly be read in many. */
const BASIC = { red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' } as const;

/** Of the 256 fixed ones, those with a contrast of 3.7 at least on white and on black. */
const FIXED = {
  red: '38;5;167',
  green: '38;5;64',
  yellow: '38;5;130',
  magenta: '38;5;133',
  cyan: '38;5;31',
} as const;

/** A style that writes escapes, or one that leaves text alone. */
export function makeStyle({ color, hasFixedColors = false, fileLink }: StyleOptions): Style {
  const paint = (on: string, off: string): Paint =>
    color ? (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text) => text;
  const colors = hasFixedColors ? FIXED : BASIC;
  return {
    bold: paint('1', '22'),
    dim: paint('2', '22'),
    red: paint(colors.red, '39'),
    green: paint(colors.green, '39'),
    yellow: paint(colors.yellow, '39'),
    magenta: paint(colors.magenta, '39'),
    cyan: paint(colors.cyan, '39'),
    link: (text, address) =>
      fileLink === undefined || address === null
        ? text
        : `${LINK}${escapeLink(address)}${END}${text}${LINK}${END}`,
  };
}
