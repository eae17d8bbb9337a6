/** The report as JSON, version 1: the shape is a promise, see schema/report-v1.json. */

import type { ApiCall } from '../model/api-call.ts';
import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Location, Step } from '../model/location.ts';
import type { Reporter, ReportOptions, ScanResult } from '../model/report.ts';
import { jsonText } from './escape.ts';

export const json: Reporter = {
  name: 'json',
  render: (result, { repository }) => [...piecesOf(result, repository)].join(''),
  pieces: (result, { repository }) => piecesOf(result, repository),
};

/** As `JSON.stringify` writes it, with an item of a long list at a time. */
function* piecesOf(result: ScanResult, repository: ReportOptions['repository']): Generator<string> {
  let isFirst = true;
  for (const [key, value] of Object.entries(reportOf(result, repository))) {
    yield `${isFirst ? '{' : ','}\n  ${jsonText(key)}: `;
    isFirst = false;
    if (isList(value)) yield* itemsOf(value);
    else yield indented(jsonText(value), '  ');
  }
  yield '\n}\n';
}

/** Items that are made when they are written. */
interface Items<Item = unknown> {
  readonly items: readonly Item[];
  readonly written: (item: Item) => object;
}

function* itemsOf({ items, written }: Items): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '[' : ','}\n    ${indented(jsonText(written(item)), '    ')}`;
  yield '\n  ]';
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

function isList(value: unknown): value is Items {
  return value instanceof Object && 'written' in value;
}

function listOf<Item>(items: readonly Item[], written: (item: Item) => object): Items<Item> {
  return { items, written };
}

function reportOf(result: ScanResult, repository: ReportOptions['repository']): object {
  const { stats } = result;
  return {
    schema: 'pleo-migrate/report-v1',
    tool: result.tool,
    ...(repository ? { repository } : {}),
    complete: result.complete,
    stats: {
      files: {
        listed: stats.listed,
        candidates: stats.candidates,
        parsed: stats.parsed,
        skipped: stats.skipped,
      },
      durationMs: stats.durationMs,
    },
    counts: result.counts,
    deadline: result.deadline,
    change: result.change,
    calls: listOf(result.calls, (call) => callOf(call, result)),
    findings: listOf(result.findings, findingOf),
    older: listOf(result.older, ({ rule, severity, at, fingerprint }) => ({
      rule,
      severity,
      ...placeOf(at),
      fingerprint,
    })),
    unresolved: listOf(result.unresolved, ({ at, reason }) => ({
      file: at.file,
      line: at.line,
      column: at.column,
      reason,
    })),
    skipped: result.skipped,
    stale: result.stale,
    faults: result.faults,
  };
}

function callOf(call: ApiCall, result: ScanResult): object {
  const operation = result.operations.get(call.id);
  const { credential } = call;
  return {
    id: call.id,
    ...placeOf(call.location),
    context: call.context,
    client: call.client,
    api: call.api,
    environment: call.environment,
    method: call.method,
    path: operation?.path ?? call.path,
    operation: operation?.id ?? null,
    query: keyNames(call.query),
    body: keyNames(call.body),
    credential: credential && { kind: credential.kind, scheme: credential.scheme, source: credential.source },
    certainty: call.certainty,
    reads: result.reads.get(call.id) ?? [],
    evidence: call.evidence.map(stepOf),
  };
}

function findingOf(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    context: finding.context,
    ...placeOf(finding.at),
    what: finding.what,
    why: finding.why,
    next: finding.next,
    call: finding.call?.id ?? null,
    blocked: finding.blocked,
    replacements: finding.replacements.map(replacementOf),
    evidence: finding.evidence.map(stepOf),
    affects: finding.affects.map(stepOf),
    fingerprint: finding.fingerprint,
    docs: finding.docs,
  };
}

function replacementOf(replacement: Replacement): object {
  const { when, operation, method, path, scopes, basis, steps, docs } = replacement;
  return {
    when,
    operation,
    method,
    path,
    scopes,
    basis,
    steps: steps.map(({ kind, text }) => ({ kind, text })),
    docs,
  };
}

function placeOf({ file, line, column, endLine, endColumn }: Location): object {
  return { file, line, column, endLine, endColumn };
}

function stepOf({ at, note }: Step): object {
  return { file: at.file, line: at.line, column: at.column, note };
}

function keyNames(keys: ApiCall['query']): string[] {
  return [...new Set(keys.map(({ name }) => name))];
}
