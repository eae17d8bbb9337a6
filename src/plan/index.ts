/** The formats of a plan: one more is one function, one line here, and one in formats.ts. */

import { htmlPlan } from './html.ts';
import { jsonPlan } from './json.ts';
import { markdownPlan } from './markdown.ts';
import type { Plan } from './plan.ts';
import { type TextLook, textPlan } from './text.ts';

/** One output format: pure, no I/O. */
export interface PlanFormat {
  readonly name: string;
  /** The look is for formats that are shown on a terminal. */
  readonly render: (plan: Plan, look?: TextLook) => string;
}

/** Every format, by the name that `--format` takes. */
export const planFormats: readonly PlanFormat[] = [
  { name: 'text', render: textPlan },
  { name: 'markdown', render: markdownPlan },
  { name: 'html', render: htmlPlan },
  { name: 'json', render: jsonPlan },
];
