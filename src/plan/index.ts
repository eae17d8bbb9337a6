/** The formats of a plan: one more is one function, one line here, and one in formats.ts. */

import { htmlPlan } from './html.ts';
import { jsonPlan } from './json.ts';
import { markdownPlan } from './markdown.ts';
import type { Plan } from './plan.ts';

/** One output format: pure, no I/O. */
export interface PlanFormat {
  readonly name: string;
  readonly render: (plan: Plan) => string;
}

/** Every format, by the name that `--format` takes. */
export const planFormats: readonly PlanFormat[] = [
  { name: 'markdown', render: markdownPlan },
  { name: 'html', render: htmlPlan },
  { name: 'json', render: jsonPlan },
];
