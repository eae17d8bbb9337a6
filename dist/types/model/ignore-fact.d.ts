/** What rules are told of comments that are to ignore findings. */
import type { Context, Location } from './location.js';
/** A comment that is to ignore findings, and what is wrong with it. */
export interface IgnoreFact {
    readonly kind: 'ignore';
    /** Its first word, as written. */
    readonly word: string;
    readonly fault: IgnoreFault;
    readonly location: Location;
    readonly context: Context;
}
/** Why such a comment, or one rule that it names, ignores nothing. `rules` are those that it would ignore. */
export type IgnoreFault = {
    readonly kind: 'unknown-word';
    readonly nearest: string | null;
} | {
    readonly kind: 'unknown-rule';
    readonly name: string;
    readonly nearest: string | null;
}
/** It names the rule about such comments. */
 | {
    readonly kind: 'own-rule';
} | {
    readonly kind: 'no-rule';
} | {
    readonly kind: 'no-reason';
    readonly rules: readonly string[];
} | {
    readonly kind: 'malformed-date';
    readonly written: string;
    readonly rules: readonly string[];
} | {
    readonly kind: 'expired';
    readonly until: string;
    readonly rules: readonly string[];
} | {
    readonly kind: 'unused';
    readonly rules: readonly string[];
    /** Whether it names others, of which that is not said. */
    readonly others: boolean;
    /** What is found where it looks and left there; of a whole file, nothing is said. */
    readonly there: readonly string[];
    /** The nearest line of the file where one of the rules finds something; null: none does. */
    readonly near: number | null;
};
