/** SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and GitHub's limits on it. */

import type { Finding, RuleInfo, Severity } from '../model/finding.ts';
import type { Reporter, ReportOptions, ScanResult } from '../model/report.ts';
import { jsonText, toWellFormed } from './escape.ts';
import { operationName } from './operation-name.ts';
import { rankFindings } from './order.ts';
import { sarifNotifications } from './sarif-notifications.ts';
import { type LineEnd, makeLineEnd, physicalLocation } from './sarif-place.ts';
import { sarifRules } from './sarif-rules.ts';

/** GitHub keeps the first 5,000 results by severity. */
const MAX_RESULTS = 5_000;

/** GitHub shows 100 related locations of a result. */
const MAX_STEPS = 100;

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } satisfies Record<Severity, string>;

export const sarif: Reporter = {
  name: 'sarif',
  render: (result, options) => `${jsonText(logOf(result, options))}\n`,
};

function logOf(result: ScanResult, options: ReportOptions): object {
  const findings = rankFindings(result.findings);
  const kept = findings.slice(0, MAX_RESULTS);
  const rules = sarifRules(options.rules, kept, LEVELS);
  const lineEnd = makeLineEnd(options.source);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            semanticVersion: result.tool.version,
            informationUri: 'https://github.com/pleo-migrate/pleo-migrate',
            rules,
          },
        },
        invocations: [
          {
            executionSuccessful: result.complete,
            toolExecutionNotifications: sarifNotifications(result, findings.length - kept.length),
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top level of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding) =>
          resultOf({ finding, result, lineEnd, ids: rules.map(({ id }) => id) }),
        ),
      },
    ],
  };
}

interface ResultParts {
  readonly finding: Finding;
  readonly result: ScanResult;
  readonly lineEnd: LineEnd;
  readonly ids: readonly RuleInfo['id'][];
}

function resultOf({ finding, result, lineEnd, ids }: ResultParts): object {
  const { rule, severity, certainty, context, blocked, at, evidence, fingerprint, call } = finding;
  const steps = evidence.slice(-MAX_STEPS);
  const place = physicalLocation(at, lineEnd);
  const related = steps.map((step, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(step.at, lineEnd),
    message: { text: messageText(step.note) },
  }));
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: messageText(`${finding.what} ${finding.why} ${finding.next}`) },
    locations: [{ physicalLocation: place }],
    ...(related.length > 0 && { relatedLocations: related, codeFlows: [codeFlow(related, place)] }),
    // The first is the only one that GitHub looks at; its form is GitHub's own.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'pleoMigrate/v1': fingerprint },
    properties: {
      certainty,
      context,
      blocked,
      ...(call !== null && { operation: toWellFormed(operationName(call, result.operations)) }),
    },
  };
}

/** GitHub draws related locations only where the message links them, but offers a flow as "Show paths". */
function codeFlow(related: readonly { physicalLocation: object; message: object }[], place: object): object {
  const steps = related.map(({ physicalLocation: at, message }) => ({
    location: { physicalLocation: at, message },
  }));
  const end = { location: { physicalLocation: place, message: { text: 'the request is decided here' } } };
  return { threadFlows: [{ locations: [...steps, end] }] };
}

/** In a message `[text](1)` is a link to a related location: code that looks like one must not become one. */
function messageText(text: string): string {
  return toWellFormed(text).replaceAll('](', '] (');
}
