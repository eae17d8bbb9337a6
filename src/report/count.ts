/** Numbers with their nouns: "1 file", "2 files", "no file". */

import { upperFirst } from '../model/first-letter.ts';

/** A number and its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${one}`;
  return `${number.toString().replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? one : many}`;
}

/** The same at the head of a sentence: "No file". */
export function capitalCount(number: number, one: string): string {
  return upperFirst(count(number, one));
}
