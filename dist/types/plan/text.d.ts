/** The plan for a person at a terminal: the same document, without the syntax of either Markdown or HTML. */
import type { ReportOptions } from '../model/report.js';
import type { Plan } from './plan.js';
/** How wide, and whether in colours. */
export type TextLook = Pick<ReportOptions, 'color' | 'hasFixedColors' | 'width'>;
/** Prints a plan. */
export declare function textPlan(plan: Plan, { width, ...colors }?: TextLook): string;
