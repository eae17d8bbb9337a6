/** A text whose lines fit into a terminal: long ones are continued below, a little further in. */

import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

/** Prose in longer lines is hard to read. */
const LONGEST = 100;

/** Code between fences stays as it is. */
export function foldLines(text: string, columns: number): string {
  const width = Math.min(columns, LONGEST);
  let isCode = false;
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) isCode = !isCode;
      if (isCode || displayWidth(line) <= width) return [line];
      const words = line.trimStart();
      const indent = ' '.repeat(line.length - words.length);
      const inner = indent === '' ? '' : `${indent}  `;
      // Columns become lines: the name, and below it what it means.
      const [name = '', ...meaning] = words.split(/ {2,}/);
      if (meaning.length > 0)
        return [...wrap(name, width, indent, inner), ...wrap(meaning.join(' '), width, `${indent}    `)];
      // What follows a number or a dash stands below its first word.
      const mark = /^(?:\d+\.|-) /.exec(words)?.[0] ?? '';
      const rest = mark === '' ? inner : indent + ' '.repeat(mark.length);
      return wrap(words.slice(mark.length), width, indent + mark, rest);
    })
    .join('\n');
}
