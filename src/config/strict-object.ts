/** Objects whose keys are all known: another key is a mistake, answered with the nearest right one. */

import * as z from 'zod';
import { didYouMean } from './nearest.ts';

/** What is wrong and what to do, as one message: the first line and the second. */
export function twoLines(what: string, todo: string): string {
  return `${what}\n${todo}`;
}

/** An object of exactly these keys; `noun` is what a key is called. `refused` are keys with an answer of their own. */
export function strictObject<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
  { noun = 'key', refused = () => null }: { noun?: string; refused?: (key: string) => string | null } = {},
): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [key = ''] = issue.keys;
      return (
        refused(key) ??
        twoLines(
          `There is no ${noun} ${key}.${didYouMean(key, known)}`,
          `The ${noun}s are ${known.join(', ')}.`,
        )
      );
    },
  });
}
