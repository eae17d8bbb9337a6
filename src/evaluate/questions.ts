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

let cutShort = 0;

/** Says that a question was left without its answer: it was asked inside itself, or there is no time. */
export function leaveUnanswered(): void {
  cutShort += 1;
}

/** Keeps an answer for which no question was cut short: an object spread twice, a hundred times over, is asked once each. */
export function once<T>(answer: () => T): () => T {
  let kept: { readonly answer: T } | null = null;
  return () => {
    if (kept) return kept.answer;
    const before = cutShort;
    const found = answer();
    if (cutShort === before) kept = { answer: found };
    return found;
  };
}
