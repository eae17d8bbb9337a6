/** The plan as Markdown for GitHub. */

import { markdownDocument } from '../report/markdown-document.ts';
import type { Plan } from './plan.ts';
import { writeDocument } from './write-document.ts';

/** Prints a plan. */
export function markdownPlan(plan: Plan): string {
  return markdownDocument(writeDocument(plan));
}
