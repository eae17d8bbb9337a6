/** The public API: what the command line does, as functions. Nothing here prints, writes files or ends the process. */
import type { Certainty } from './model/certainty.js';
import type { RuleInfo } from './model/finding.js';
import type { ScanResult } from './model/report.js';
import { UserError } from './model/user-error.js';
import type { Plan } from './plan/plan.js';
import { findReporter, reporters } from './report/index.js';
export { version } from './config/version.js';
export type { AccountKind, Statement } from './model/access.js';
export type { Api, ApiCall, Environment, RequestKey } from './model/api-call.js';
export type { Basis, MigrationStep, Replacement, StepKind } from './model/catalogue.js';
export type { Certainty } from './model/certainty.js';
export type { AuthScheme, Credential, CredentialKind, CredentialSource } from './model/credential.js';
export type { Finding, RuleInfo, Severity, Topic } from './model/finding.js';
export type { Context, Location, Step } from './model/location.js';
export type { Counts, Fault, Reporter, ReportOptions, RepositoryName, ScanResult, Skipped, Stats, Unresolved, } from './model/report.js';
export { type PlanFormat, planFormats } from './plan/index.js';
export type { Plan } from './plan/plan.js';
export { findReporter, reporters, UserError };
/** What to scan. Whatever is left out is as on the command line; the repository's own configuration counts. */
export interface ScanRequest {
    /** The folder that `paths` start from; else the current directory. */
    readonly cwd?: string | undefined;
    /** Files and folders of one repository to look into; none: `cwd`. What they import is read wherever it stands in it. */
    readonly paths?: readonly string[] | undefined;
    /** A configuration file inside the repository, instead of `pleo-migrate.config.json`. */
    readonly config?: string | undefined;
    /** Only these files, in the syntax of .gitignore; added to those of the configuration. */
    readonly include?: readonly string[] | undefined;
    /** Not these files; added to those of the configuration. */
    readonly exclude?: readonly string[] | undefined;
    /** `false` scans ignored files too. */
    readonly gitignore?: boolean | undefined;
    /** Bytes; larger files are skipped and listed. */
    readonly maxFileSize?: number | undefined;
    /** The least certainty of findings. */
    readonly minCertainty?: Certainty | undefined;
    /** Told what is going on, for progress. */
    readonly onPhase?: ((phase: string) => void) | undefined;
}
/** How a report is drawn. Formats for machines need none of it. */
export interface RenderOptions {
    /** As in the scan: code is shown from the repository around it. */
    readonly cwd?: string | undefined;
    readonly color?: boolean | undefined;
    /** Columns; 80 unless told. */
    readonly width?: number | undefined;
}
/** Every rule: id, severity, what it finds, and its page. */
export declare const rules: readonly RuleInfo[];
/**
 * Scans a repository. Nothing of it is executed, and nothing is sent anywhere.
 *
 * Findings are in `findings`, all requests to Pleo in `calls`. `complete: false` says that something was cut off, and
 * `faults` what: such a result never means "clean". Rejects with `UserError` for paths and configurations to be mended.
 *
 * @example
 * const result = await scan({ cwd: 'packages/billing' });
 * for (const { rule, at, what } of result.findings) console.log(rule, at.file, at.line, what);
 */
export declare function scan(request?: ScanRequest): Promise<ScanResult>;
/** The migration plan of a repository, as data: `planFormats` write it down. Rejects like `scan`. */
export declare function plan(request?: ScanRequest): Promise<Plan>;
/**
 * A result in one of the formats of `reporters`. Throws `UserError` for a format that does not exist.
 *
 * @example
 * await writeFile('pleo.sarif', render(await scan(), 'sarif'));
 */
export declare function render(result: ScanResult, format: string, options?: RenderOptions): string;
