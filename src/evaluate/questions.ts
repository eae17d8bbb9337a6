/**
 * Questions asked of objects while one step is taken. Objects that were written into again and again ask each other, and
 * have no frame to count steps in: the evaluation that goes on is told to them here.
 */

/** Questions from one look at the clock to the next. */
const BETWEEN_LOOKS = 2_048;

let isLate: () => boolean = () => false;
let isOver = false;
let left = BETWEEN_LOOKS;

/** Says whose time it is that questions take: a new evaluation's. */
export function watchQuestions(of: () => boolean): void {
  isLate = of;
  isOver = false;
  left = BETWEEN_LOOKS;
}

/** Counts a question; false when there is no time left for an answer. */
export function mayAsk(): boolean {
  left -= 1;
  if (left <= 0) {
    left = BETWEEN_LOOKS;
    isOver ||= isLate();
  }
  return !isOver;
}
