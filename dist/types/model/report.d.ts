/** The result of a scan, and what a reporter is: result in, text out. */
import type { ApiCall } from './api-call.js';
import type { Finding, RuleInfo } from './finding.js';
import type { Location } from './location.js';
/** A request that may go to Pleo and could not be decided. */
export interface Unresolved {
    readonly at: Location;
    /** One sentence that names what stopped us and what would help. */
    readonly reason: string;
}
export interface Skipped {
    readonly file: string;
    readonly reason: string;
}
/** Something that was cut off or went wrong and makes the report incomplete. */
export interface Fault {
    /** A file, a rule id, a budget. */
    readonly where: string;
    readonly message: string;
}
export interface Stats {
    /** Files that the listing named and whose language we read. */
    readonly listed: number;
    readonly candidates: number;
    readonly parsed: number;
    readonly skipped: number;
    readonly durationMs: number;
}
export interface Counts {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly blocked: number;
    /** By ignore comments. */
    readonly suppressed: number;
    /** In the baseline. */
    readonly baselined: number;
    /** Not brought by the change that is looked at. */
    readonly older: number;
}
/** How findings are held against a change: reviewdog's four modes. */
export type ChangeFilter = 'added' | 'diff-context' | 'file' | 'none';
/** The day by which the team wants to be off the legacy API: its own choice, since Pleo has fixed none. */
export interface Deadline {
    /** `2027-01-05`. */
    readonly date: string;
    /** How many days are left; below 0: how many have passed, negated. */
    readonly days: number;
    /** From how many days before it calls to the legacy API are errors. */
    readonly escalateWithinDays: number;
    /** Whether they are today. */
    readonly escalated: boolean;
}
/** The change that a result was narrowed to. */
export interface Change {
    readonly filter: ChangeFilter;
    /** What it is compared with, in words for people: "main (1a2b3c4)". */
    readonly base: string;
    /** Why everything is reported although a change was asked for, as a sentence; null: it is narrowed. */
    readonly unknownBecause: string | null;
}
/** A finding that somebody put into the baseline. */
export interface BaselineEntry {
    readonly fingerprint: string;
    readonly rule: string;
    readonly file: string;
}
export interface ScanResult {
    readonly tool: {
        readonly name: 'pleo-migrate';
        readonly version: string;
    };
    /** False: something was cut off, see `faults`. */
    readonly complete: boolean;
    readonly faults: readonly Fault[];
    readonly stats: Stats;
    readonly counts: Counts;
    readonly calls: readonly ApiCall[];
    /** The catalogue's operation id of each call, by call id; calls without one are absent. */
    readonly operations: ReadonlyMap<string, {
        readonly id: string;
        readonly path: string;
    }>;
    /** The fields that the program reads of the answers, by call id: paths of the catalogue. */
    readonly reads: ReadonlyMap<string, readonly string[]>;
    readonly findings: readonly Finding[];
    /** Findings that the change did not bring; they decide nothing and are counted. */
    readonly older: readonly Finding[];
    /** Entries of the baseline that match nothing any more. */
    readonly stale: readonly BaselineEntry[];
    /** Null: the team has set none. */
    readonly deadline: Deadline | null;
    /** Null: everything is reported. */
    readonly change: Change | null;
    readonly unresolved: readonly Unresolved[];
    readonly skipped: readonly Skipped[];
    /** Texts of credentials that were found: for covering them, and never to be written. */
    readonly secrets: readonly string[];
}
/** A repository as its host knows it. */
export interface RepositoryName {
    /** "acme/billing". */
    readonly name: string;
    /** Its page. */
    readonly url: string | null;
    readonly commit: string | null;
}
/** What a reporter gets beside the result. */
export interface ReportOptions {
    readonly rules: readonly RuleInfo[];
    /** Text of a file of the repository for code frames, or null when it cannot be read. */
    readonly source: (file: string) => string | null;
    readonly color: boolean;
    /** Whether there are 256 colours, whose shades no theme decides. */
    readonly hasFixedColors?: boolean;
    /** Present where the terminal opens links: the address of a file, or null when its place needs none. */
    readonly fileLink?: (file: string) => string | null;
    /** Columns of the terminal; 80 when unknown. */
    readonly width: number;
    /** What was scanned, where that is known: the action's own repository. */
    readonly repository?: RepositoryName | null;
}
/** One output format: pure, no I/O. */
export interface Reporter {
    readonly name: string;
    readonly render: (result: ScanResult, options: ReportOptions) => string;
    /** The same piece by piece: of many findings, the whole text would take more memory than the scan did. */
    readonly pieces?: (result: ScanResult, options: ReportOptions) => Iterable<string>;
}
