/** Numbers with their nouns: "1 file", "2 files", "no file". */

import { upperFirst } from '../model/first-letter.ts';

/** A number and its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${one}`;
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** A number with commas: 12,000. */
export function thousands(number: number): string {
  return number.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The same at the head of a sentence: "No file". */
export function capitalCount(number: number, one: string): string {
  return upperFirst(count(number, one));
}

/** The verb behind a count. */
export function isOrAre(number: number): string {
  return number === 1 ? 'is' : 'are';
}

/** The same of what was. */
export function wasOrWere(number: number): string {
  return number === 1 ? 'was' : 'were';
}
