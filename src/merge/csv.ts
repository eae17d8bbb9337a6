/** The findings as CSV, a row each, and a row for each repository that there may be more of. */

import { type Cell, csvRow } from './csv-row.ts';
import { type MergeFormat, summaryFormat } from './format.ts';
import type { OwnedFinding } from './gather.ts';
import type { MergedRepository } from './merged.ts';

/** What one row tells, by the name of its column. */
type Row = Readonly<Record<(typeof FINDING_COLUMNS)[number], Cell>>;

const FINDING_COLUMNS = [
  'repository',
  'url',
  'commit',
  'rule',
  'severity',
  'certainty',
  'context',
  'file',
  'line',
  'column',
  'blocked',
  'replacement',
  'scopes',
  'what',
  'next',
  'fingerprint',
  'docs',
] as const;

export const csv: MergeFormat = {
  name: 'csv',
  open: (write) => {
    const put = (row: Row): void => write(csvRow(FINDING_COLUMNS.map((column) => row[column])));
    write(csvRow(FINDING_COLUMNS));
    return {
      finding: (owned) => put(findingRow(owned)),
      end: ({ repositories }) => {
        for (const repository of repositories)
          if (repository.status !== 'scanned') put(missingRow(repository));
      },
    };
  },
};

function findingRow({ repository, finding }: OwnedFinding): Row {
  const { rule, severity, certainty, context, file, line, column, blocked, replacements } = finding;
  return {
    repository: repository.name,
    url: repository.url,
    commit: repository.commit,
    rule,
    severity,
    certainty,
    context,
    file,
    line,
    column,
    blocked,
    replacement: replacements.map(({ method, path }) => `${method} ${path}`).join('; '),
    scopes: [...new Set(replacements.flatMap(({ scopes }) => scopes))].join(' '),
    what: finding.what,
    next: finding.next,
    fingerprint: finding.fingerprint,
    docs: finding.docs,
  };
}

/** Sorted and filtered like the rest, so that nobody takes what is missing for clean. */
function missingRow({ name, url, commit, status, reasons }: MergedRepository): Row {
  return {
    repository: name,
    url,
    commit,
    rule: status,
    severity: null,
    certainty: null,
    context: null,
    file: null,
    line: null,
    column: null,
    blocked: null,
    replacement: null,
    scopes: null,
    what: reasons.join(' '),
    next: null,
    fingerprint: null,
    docs: null,
  };
}

const REPOSITORY_COLUMNS: Readonly<Record<string, (one: MergedRepository) => Cell>> = {
  repository: ({ name }) => name,
  url: ({ url }) => url,
  commit: ({ commit }) => commit,
  status: ({ status }) => status,
  'legacy-calls': ({ calls }) => calls.legacy,
  'blocked-calls': ({ calls }) => calls.blocked,
  'unknown-operations': ({ calls }) => calls.unknown,
  'outside-source': ({ calls }) => calls.outsideSource,
  'external-calls': ({ calls }) => calls.external,
  'migrated-percent': ({ percent }) => percent,
  'credential-errors': ({ credentialErrors }) =>
    credentialErrors.reduce((sum, { findings }) => sum + findings, 0),
  undecided: ({ calls }) => calls.undecided,
  errors: ({ findings }) => findings.error,
  warnings: ({ findings }) => findings.warning,
  notices: ({ findings }) => findings.notice,
  scopes: ({ scopes }) => scopes.join(' '),
  remarks: ({ reasons, notes }) => [...reasons, ...notes].join(' '),
};

/** A row for each repository, whatever was found in it. */
export const repositoriesCsv: MergeFormat = summaryFormat('csv-repositories', ({ repositories }) => {
  const columns = Object.values(REPOSITORY_COLUMNS);
  return [
    csvRow(Object.keys(REPOSITORY_COLUMNS)),
    ...repositories.map((repository) => csvRow(columns.map((column) => column(repository)))),
  ].join('');
});
