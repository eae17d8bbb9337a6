/** Objects whose keys are all known: another key is a mistake, answered with the nearest right one. */

import * as z from 'zod';
import { didYouMean } from '../model/nearest.ts';

/** What is wrong and what to do, as one message: the first line and the second. */
export function twoLines(what: string, todo: string): string {
  return `${what}\n${todo}`;
}

/** An object of exactly these keys; `noun` is what a key is called. */
export function strictObject<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
  { noun = 'key' }: { noun?: string } = {},
): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [key = ''] = issue.keys;
      return twoLines(
        `There is no ${noun} ${key}.${didYouMean(key, known)}`,
        `The ${noun}s are ${known.join(', ')}.`,
      );
    },
  });
}
