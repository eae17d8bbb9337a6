/** The GitHub Action: inputs in; annotations, summary, files and outputs out. */

import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import { makeAttempts } from './commands/attempts.ts';
import { printable } from './commands/printable.ts';
import { inWorkspace, writeInWorkspace } from './commands/workspace.ts';
import { checkValue } from './config/arguments.ts';
import { hasBaseline } from './config/baseline.ts';
import { loadConfig } from './config/load.ts';
import { FILTERS, MODES } from './config/option-rows-changes.ts';
import { COMMENT, TRACKING_ISSUE } from './config/option-rows-publishing.ts';
import { findOption } from './config/options.ts';
import { conclusionOf, failureOf, isNothingNew } from './config/outcome.ts';
import { outputsOf } from './config/outputs.ts';
import { repositoryNameOf } from './config/repository-name.ts';
import { scanToJudge, scanToPlan } from './config/scans.ts';
import { locateRoot, makeSettings, ruleIds, type Settings } from './config/settings.ts';
import { textsIn } from './files/read-inside.ts';
import { trusting } from './files/run-git.ts';
import { type GitHubClient, makeClient } from './github/client.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { eventInMode, isAboutChange, withEventChange } from './github/event-change.ts';
import { atHead } from './github/head-lines.ts';
import { linksTo } from './github/links.ts';
import { makeAudit } from './github/make-audit.ts';
import { publish } from './github/publish.ts';
import { type AuditPublication, publishAudit } from './github/publish-audit.ts';
import type { Remark } from './github/remarks.ts';
import { keepHeapSmall } from './heap.ts';
import type { ReportOptions, ScanResult } from './model/report.ts';
import { UserError } from './model/user-error.ts';
import { html } from './report/html.ts';
import { json } from './report/json.ts';
import { markdownReport, SUMMARY_BYTES } from './report/markdown.ts';
import { sarif } from './report/sarif.ts';
import { text } from './report/text.ts';
import { rules } from './rules/index.ts';

/** The reports: the run fails at its end where one could not be made. */
const { attempt, faults } = makeAttempts();

/** What the run is for, and who can be told of it. */
interface Run {
  readonly mode: (typeof MODES)[number];
  readonly event: GitHubEvent;
  readonly client: GitHubClient | null;
}

async function main(): Promise<void> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const settings = await readSettings(workspace);
  const run = readRun();
  const { event, client } = run;
  const { everything, result } = await look(settings, run);
  // Before anything else is written.
  for (const secret of [...result.secrets, input('token') ?? '']) if (secret !== '') core.setSecret(secret);
  const { root } = settings.scan;
  const options: ReportOptions = {
    rules,
    source: textsIn(root),
    color: false,
    width: 100,
    repository: repositoryNameOf(root, process.env),
  };
  writeLog(result, options);
  const shown = atHead(result, root, { event, token: input('token') });
  const audit = isAudit(event) ? await follow(client, { result: everything, event, settings }) : null;
  await writeSummary(shown, event, audit?.summary ?? '');
  const files = {
    'sarif-file': writeReport(workspace, 'sarif-file', () => sarif.render(result, options)),
    'report-file': writeReport(workspace, 'report-file', () => json.render(result, options)),
    'html-file': writeReport(workspace, 'html-file', () => html.render(result, options)),
  };
  for (const [name, value] of Object.entries({ ...outputsOf(result), ...files })) core.setOutput(name, value);
  await conclude(result, shown, settings, run);
}

async function readSettings(workspace: string): Promise<Settings> {
  const place = locateRoot(workspace, [inWorkspace(workspace, input('path') ?? '.')]);
  // The workflow names the folder, and no program of its configuration is started.
  Object.assign(process.env, trusting(process.env, place.root));
  const config = await loadConfig(place.root, input('config'), ruleIds());
  return makeSettings(
    {
      ...place,
      config: input('config'),
      include: [],
      exclude: [],
      gitignore: true,
      maxFileSize: null,
      failOn: input('fail-on') ?? config.failOn ?? 'new',
      minCertainty: input('min-certainty'),
      baseline: input('baseline'),
    },
    config,
  );
}

function readRun(): Run {
  const mode = MODES.find((known) => known === input('mode')) ?? 'auto';
  const event = eventInMode(readEvent(process.env), mode);
  if (event.auditedBecause !== null) core.info(`Everything is looked at. ${event.auditedBecause}`);
  return { mode, event, client: connect(event) };
}

/** Scans: what there is to be done at all, and what of it this run is about. */
async function look(
  settings: Settings,
  { mode, event, client }: Run,
): Promise<{ everything: ScanResult; result: ScanResult }> {
  const filter = FILTERS.find((known) => known === input('filter')) ?? 'added';
  const { everything, counted } = await scanToJudge(settings);
  const result = isAboutChange(event, mode)
    ? await withEventChange(counted, settings.scan, { event, filter, client, token: input('token') })
    : counted;
  // What a baseline holds is still to be done.
  return { everything, result };
}

/** Source lines may look like workflow commands: nothing in the log is one until the token comes again. */
function writeLog(result: ScanResult, options: ReportOptions): void {
  const token = randomUUID();
  const log = attempt('log', () => text.render(result, options), '');
  process.stdout.write(`::stop-commands::${token}\n${log}\n::${token}::\n`);
}

async function writeSummary(result: ScanResult, event: GitHubEvent, before: string): Promise<void> {
  const maxBytes = SUMMARY_BYTES;
  const options = event.headSha === '' ? { maxBytes } : { maxBytes, linkTo: linksTo(event) };
  const page = attempt('job summary', () => markdownReport(result, options), '');
  await core.summary.addRaw(`${before}${page}`).write();
}

/** Tells GitHub, and fails the run where it is to. */
async function conclude(
  result: ScanResult,
  shown: ScanResult,
  settings: Settings,
  { mode, event, client }: Run,
): Promise<void> {
  // An event that nobody thought of is no reason to stop anybody.
  const failOn = event.kind === 'unknown' && mode === 'auto' ? 'never' : settings.failOn;
  const failure = failureOf(result, failOn, hasBaseline(settings));
  // Last, so that everything else is there even if GitHub lets us wait.
  await show(client, { result: shown, event, failure });
  for (const fault of faults) core.setFailed(`A fault of pleo-migrate: ${fault}`);
  if (failure !== null) core.setFailed(failure);
  else if (isNothingNew(result, failOn, hasBaseline(settings)))
    core.info('fail-on is new, and there is neither a change nor a baseline to be new to: nothing fails.');
}

/** What people see of the result on GitHub. */
async function show(
  client: GitHubClient | null,
  { result, event, failure }: { result: ScanResult; event: GitHubEvent; failure: string | null },
): Promise<void> {
  const { commands, remarks } = await publish(client, {
    result,
    event,
    settings: {
      comment: COMMENT.find((known) => known === input('comment')) ?? 'on-findings',
      checkRun: input('check-run') === 'off' ? 'off' : 'auto',
      annotations: input('annotations') === 'off' ? 'off' : 'auto',
    },
    path: input('path') ?? '.',
    conclusion: conclusionOf(result, failure),
  });
  say(remarks);
  process.stdout.write(commands);
}

function isAudit({ kind }: GitHubEvent): boolean {
  return kind === 'audit' || kind === 'unknown';
}

/** Numbers and trend of an audit, and the issue that follows them. */
async function follow(
  client: GitHubClient | null,
  { result, event, settings }: { result: ScanResult; event: GitHubEvent; settings: Settings },
): Promise<AuditPublication> {
  const { plan } = await scanToPlan(settings, { known: result });
  const { root, paths } = settings.scan;
  const trackingIssue = TRACKING_ISSUE.find((known) => known === input('tracking-issue')) ?? 'off';
  const published = await publishAudit(client, {
    audit: makeAudit({ result, plan, event, readText: textsIn(root), date: new Date() }),
    event,
    // As the repository names it, however it was written.
    path: paths[0] ?? '.',
    ref: process.env.GITHUB_REF ?? '',
    trackingIssue,
    clock: { now: () => new Date(), pause: (seconds) => setTimeout(seconds * 1000) },
  });
  process.stdout.write(published.log);
  say(published.remarks);
  return published;
}

function say(remarks: readonly Remark[]): void {
  for (const { level, text: said } of remarks) level === 'notice' ? core.notice(said) : core.warning(said);
}

/** Null: there is no token, or nobody to give it to. */
function connect({ run: { apiUrl } }: GitHubEvent): GitHubClient | null {
  const token = input('token');
  if (token === null || !URL.canParse(apiUrl)) return null;
  return makeClient({ token, apiUrl });
}

/** An input, checked; null when it is not given. */
function input(name: string): string | null {
  const value = core.getInput(name);
  const option = findOption(name, 'action');
  if (value === '') return null;
  if (option) checkValue(option, value);
  return value;
}

/** Writes the report that an input asks for, and gives its path; empty when there is none. Throws `UserError`. */
function writeReport(workspace: string, name: string, render: () => string): string {
  const file = input(name);
  if (file === null) return '';
  const report = attempt(name, render, null);
  return report === null ? '' : writeInWorkspace(workspace, file, report);
}

keepHeapSmall();
main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const isTheirs = error instanceof UserError;
  core.setFailed(printable(isTheirs ? `${message} ${error.hint}` : `A fault of pleo-migrate: ${message}`));
});
