/** The public API: what the command line does, as functions. Nothing here prints, writes files or ends the process. */

import { loadConfig } from './config/load.ts';
import { scanToJudge, scanToPlan } from './config/scans.ts';
import { locateRoot, makeSettings, ruleIds, type Settings } from './config/settings.ts';
import { textsIn } from './files/read-inside.ts';
import type { Certainty } from './model/certainty.ts';
import type { RuleInfo } from './model/finding.ts';
import type { ReportOptions, ScanResult } from './model/report.ts';
import { UserError } from './model/user-error.ts';
import type { Plan } from './plan/plan.ts';
import { findReporter, reporters } from './report/index.ts';
import { rules as allRules } from './rules/index.ts';

export { version } from './config/version.ts';
export type { AccountKind, Statement } from './model/access.ts';
export type { Api, ApiCall, Environment, RequestKey } from './model/api-call.ts';
export type { Basis, MigrationStep, Replacement, StepKind } from './model/catalogue.ts';
export type { Certainty } from './model/certainty.ts';
export type { AuthScheme, Credential, CredentialKind, CredentialSource } from './model/credential.ts';
export type { Finding, RuleInfo, Severity, Topic } from './model/finding.ts';
export type { Context, Location, Step } from './model/location.ts';
export type {
  Counts,
  Fault,
  Reporter,
  ReportOptions,
  RepositoryName,
  ScanResult,
  Skipped,
  Stats,
  Unresolved,
} from './model/report.ts';
export { type PlanFormat, planFormats } from './plan/index.ts';
export type { Plan } from './plan/plan.ts';
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
export const rules: readonly RuleInfo[] = allRules;

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
export async function scan(request: ScanRequest = {}): Promise<ScanResult> {
  return (await scanToJudge(await settingsOf(request), request.onPhase)).counted;
}

/** The migration plan of a repository, as data: `planFormats` write it down. Rejects like `scan`. */
export async function plan(request: ScanRequest = {}): Promise<Plan> {
  return (await scanToPlan(await settingsOf(request), request)).plan;
}

/**
 * A result in one of the formats of `reporters`. Throws `UserError` for a format that does not exist.
 *
 * @example
 * await writeFile('pleo.sarif', render(await scan(), 'sarif'));
 */
export function render(result: ScanResult, format: string, options: RenderOptions = {}): string {
  const reporter = findReporter(format);
  if (!reporter) {
    const names = reporters.map(({ name }) => name).join(', ');
    throw new UserError(`There is no format ${format}.`, `The formats are ${names}.`);
  }
  return reporter.render(result, reportOptions(options));
}

/** What reporters get beside the result. */
function reportOptions({ cwd, color, width }: RenderOptions): ReportOptions {
  const { root } = locateRoot(cwd ?? process.cwd(), []);
  return { rules, source: textsIn(root), color: color ?? false, width: width ?? 80 };
}

/** The settings in force: what is asked for over the configuration over defaults. */
async function settingsOf(request: ScanRequest): Promise<Settings> {
  const place = locateRoot(request.cwd ?? process.cwd(), request.paths ?? []);
  const given = {
    ...place,
    config: request.config ?? null,
    include: request.include ?? [],
    exclude: request.exclude ?? [],
    gitignore: request.gitignore ?? true,
    maxFileSize: request.maxFileSize === undefined ? null : String(request.maxFileSize),
    failOn: null,
    minCertainty: request.minCertainty ?? null,
  };
  return makeSettings(given, await loadConfig(place.root, given.config, ruleIds()));
}
