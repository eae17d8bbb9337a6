/** The word somebody probably meant. */

import { editDistance } from './edit-distance.ts';

/** The candidate closest to `word`, if any is close enough to be a slip. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  // Of a short word half must be left.
  const most = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.floor(word.length / 2));
  return best && best.distance <= most ? best.candidate : null;
}

/** " Did you mean X?" or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates);
  return found === null ? '' : ` Did you mean ${found}?`;
}
