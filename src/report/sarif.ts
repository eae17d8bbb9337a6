/** SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and GitHub's limits on it. */

import type { Finding, RuleInfo, Severity } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Reporter, ReportOptions, ScanResult } from '../model/report.ts';
import { escapeUri } from './escape.ts';
import { rankFindings } from './order.ts';

/** GitHub keeps the first 5,000 results by severity. */
const MAX_RESULTS = 5_000;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
const PRECISIONS = { certain: 'very-high', likely: 'high', possible: 'low' } as const;

export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning',
  render: (result, options) => `${JSON.stringify(logOf(result, options), null, 2)}\n`,
};

function logOf(result: ScanResult, { rules }: ReportOptions): object {
  const results = rankFindings(result.findings).slice(0, MAX_RESULTS);
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
            rules: rules.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [
          { executionSuccessful: result.complete, toolExecutionNotifications: notifications(result) },
        ],
        results: results.map((finding) => resultOf(finding, rules)),
      },
    ],
  };
}

function ruleOf({ id, severity, summary, help, docs }: RuleInfo): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: docs,
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['pleo', 'migration'], precision: 'high' },
  };
}

function resultOf(finding: Finding, rules: readonly RuleInfo[]): object {
  const { rule, severity, certainty, what, why, next, at, evidence, fingerprint, blocked, context } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: [what, why, next].map((sentence) => sentence.toWellFormed()).join(' ') },
    locations: [{ physicalLocation: physicalLocation(at) }],
    relatedLocations: evidence.map((step, index) => ({
      id: index + 1,
      message: { text: step.note.toWellFormed() },
      physicalLocation: physicalLocation(step.at),
    })),
    // The first is the only one that GitHub looks at.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'pleoMigrate/v1': fingerprint },
    properties: { certainty, context, blocked, precision: PRECISIONS[certainty] },
  };
}

/** A region of one line: a pull request shows an alert only when all its lines are in the diff. */
function physicalLocation({ file, line, column, endLine, endColumn }: Location): object {
  const oneLine = endLine === line;
  return {
    artifactLocation: { uri: escapeUri(file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: oneLine ? Math.max(endColumn, column + 1) : column + 1,
    },
  };
}

function notifications({ faults, unresolved }: ScanResult): object[] {
  return [
    ...faults.map(({ where, message }) => ({
      level: 'error',
      message: { text: `${where}: ${message}`.toWellFormed() },
    })),
    ...unresolved.map(({ at, reason }) => ({
      level: 'note',
      message: { text: reason.toWellFormed() },
      locations: [{ physicalLocation: physicalLocation(at) }],
    })),
  ];
}
