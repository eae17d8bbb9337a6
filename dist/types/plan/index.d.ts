/** The formats of a plan: one more is one function, one line here, and one in formats.ts. */
import type { Plan } from './plan.js';
import { type TextLook } from './text.js';
/** One output format: pure, no I/O. */
export interface PlanFormat {
    readonly name: string;
    /** The look is for formats that are shown on a terminal. */
    readonly render: (plan: Plan, look?: TextLook) => string;
}
/** Every format, by the name that `--format` takes. */
export declare const planFormats: readonly PlanFormat[];
