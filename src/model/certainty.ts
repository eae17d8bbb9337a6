/** How sure a fact is: computed from how its values were resolved, never chosen by a rule's author. */

export type Certainty = 'certain' | 'likely' | 'possible';

const ORDER: readonly Certainty[] = ['possible', 'likely', 'certain'];

/** `certain` is at least `likely`, and that at least `possible`. */
export function isAtLeast(certainty: Certainty, floor: Certainty): boolean {
  return ORDER.indexOf(certainty) >= ORDER.indexOf(floor);
}

/** The lesser of two certainties: a chain is as sure as its weakest link. */
export function leastCertain(a: Certainty, b: Certainty): Certainty {
  return isAtLeast(a, b) ? b : a;
}
