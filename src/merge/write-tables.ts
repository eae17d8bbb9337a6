/** The tables of the plan of all repositories; where a table is cut, a sentence says how much is missing. */

import { count } from '../report/count.ts';
import { type Block, code, joined, type Line, type Span, strong, tableOf, text } from '../report/document.ts';
import { cut } from '../report/escape.ts';
import type { Merged, MergedOperation, MergedRepository } from './merged.ts';

/** Names in one cell before the rest is counted. */
const NAMES = 10;
/** Characters of one text; a name on GitHub has at most 140. */
const LENGTH = 300;

/** Who could not be scanned, and why. */
export function writeMissing({ repositories }: Merged, maxRows: number): Block[] {
  const missing = repositories.filter(({ status }) => status !== 'scanned');
  const rank = ({ status }: MergedRepository): number => (status === 'not-scanned' ? 0 : 1);
  return limited(
    ['Repository', 'Scanned', 'Why'],
    [...missing].sort((a, b) => rank(a) - rank(b)),
    maxRows,
    (one) => [
      nameOf(one),
      one.status === 'not-scanned' ? 'no' : 'in part',
      cut(one.reasons.join(' '), LENGTH),
    ],
  );
}

/** Every repository, with what is left in it. */
export function writeRepositories({ repositories }: Merged, maxRows: number): Block[] {
  return limited(
    [
      'Repository',
      'Legacy',
      'Blocked',
      'External',
      'Migrated',
      'Credential errors',
      'Not decided',
      'Remarks',
    ],
    repositories,
    maxRows,
    (one) => {
      if (one.status === 'not-scanned') return [nameOf(one), '?', '?', '?', '?', '?', '?', 'not scanned'];
      const { legacy, blocked, external, undecided } = one.calls;
      const remarks = [...(one.status === 'incomplete' ? ['scanned in part'] : []), ...one.notes];
      return [
        nameOf(one),
        String(legacy),
        String(blocked),
        String(external),
        one.percent === null ? 'no calls' : `${one.percent} %`,
        String(errorsOf(one)),
        String(undecided),
        cut(remarks.join(' '), LENGTH),
      ];
    },
  );
}

/** Each legacy operation: who calls it, and what replaces it. */
export function writeOperations({ operations }: Merged, maxRows: number): Block[] {
  return limited(
    ['Operation', 'Calls', 'Called by', 'Replaced by'],
    operations,
    maxRows,
    ({ operation, name, calls, repositories: callers, replacements, blocked }) => [
      operation === null ? name : [code(name)],
      String(calls),
      listed(callers, (caller): Span[] => [code(cut(caller.name, LENGTH)), ` (${caller.calls})`]),
      operation === null ? 'look at each call' : replacementLine({ replacements, blocked, calls }),
    ],
  );
}

function replacementLine({
  replacements,
  blocked,
  calls,
}: Pick<MergedOperation, 'replacements' | 'blocked' | 'calls'>): Line {
  const none = blocked === calls ? 'nothing yet' : `nothing yet for ${count(blocked, 'call')}`;
  const ways = listed(replacements, ({ method, path, when }): Span[] => [
    code(`${method} ${path}`),
    ...(when === null ? [] : [` (${cut(when, LENGTH)})`]),
  ]);
  if (replacements.length === 0) return none;
  return blocked > 0 ? [...ways, '; ', none] : ways;
}

/** What to ask Pleo for, and for whom. */
export function writeScopes({ scopes }: Merged, maxRows: number): Block[] {
  const table = limited(['Scope', 'Grants', 'Needed by'], scopes, maxRows, (one) => [
    [code(cut(one.scope, LENGTH))],
    one.grants,
    listed(one.repositories, (name) => [code(cut(name, LENGTH))]),
  ]);
  if (table.length === 0) return [];
  return [
    text(
      'What the keys of the external API need, once the calls have moved or now. A key of its own for each program keeps each list short.',
    ),
    ...table,
  ];
}

/** What is to be mended first. */
export function writeErrors({ repositories }: Merged, maxRows: number): Block[] {
  const rows = repositories.flatMap((repository) =>
    repository.credentialErrors.map((errors) => ({ repository, ...errors })),
  );
  return limited(['Repository', 'Rule', 'Findings', 'Places'], rows, maxRows, (row) => [
    nameOf(row.repository),
    [code(row.rule)],
    String(row.findings),
    [
      ...joined(row.places.map(({ file, line }) => code(`${cut(file, LENGTH)}:${line}`))),
      ...(row.findings > row.places.length ? [` and ${row.findings - row.places.length} more`] : []),
    ],
  ]);
}

/** A table of the first rows; one sentence about the others. */
function limited<Row>(
  columns: readonly string[],
  rows: readonly Row[],
  maxRows: number,
  cellsOf: (row: Row) => readonly Line[],
): Block[] {
  const left = rows.length - maxRows;
  return [
    ...tableOf(columns, rows.slice(0, maxRows).map(cellsOf)),
    ...(left > 0
      ? [
          text([
            strong(`${count(left, 'row')} left out for lack of room.`),
            ' The formats `json` and `csv-repositories` have them all.',
          ]),
        ]
      : []),
  ];
}

function listed<One>(ones: readonly One[], spansOf: (one: One) => readonly Span[]): Span[] {
  const shown = ones
    .slice(0, NAMES)
    .flatMap((one, index) => [...(index === 0 ? [] : [', ']), ...spansOf(one)]);
  const left = ones.length - NAMES;
  return left > 0 ? [...shown, ` and ${left.toLocaleString('en')} more`] : shown;
}

function nameOf({ name, url }: Pick<MergedRepository, 'name' | 'url'>): Span[] {
  return url === null ? [code(cut(name, LENGTH))] : [{ kind: 'link', text: cut(name, LENGTH), href: url }];
}

function errorsOf({ credentialErrors }: MergedRepository): number {
  return credentialErrors.reduce((sum, { findings }) => sum + findings, 0);
}
