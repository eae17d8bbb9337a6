/** The plan as JSON, version 1: the shape is a promise, see schema/plan-v1.json. */

import { jsonText } from '../report/escape.ts';
import type { Plan } from './plan.ts';

/** Prints a plan. */
export function jsonPlan(plan: Plan): string {
  return `${jsonText({ schema: 'pleo-migrate/plan-v1', ...plan })}\n`;
}
