/** Every output format. One more is one function, one line here, and one in formats.ts. */
import type { Reporter } from '../model/report.js';
export declare const reporters: readonly Reporter[];
/** The reporter of a format, or null. */
export declare function findReporter(name: string): Reporter | null;
