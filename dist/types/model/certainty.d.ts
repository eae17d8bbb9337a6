/** How sure a fact is: computed from how its values were resolved, never chosen by a rule's author. */
export type Certainty = 'certain' | 'likely' | 'possible';
/** `certain` is at least `likely`, and that at least `possible`. */
export declare function isAtLeast(certainty: Certainty, floor: Certainty): boolean;
/** The lesser of two certainties: a chain is as sure as its weakest link. */
export declare function leastCertain(a: Certainty, b: Certainty): Certainty;
