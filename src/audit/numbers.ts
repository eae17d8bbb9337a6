/** The numbers of an audit and what became of them since, as a table and as lines of a log. */

import { count } from '../report/count.ts';
import type { Entry } from './history.ts';
import { type Measure, percentMigrated } from './measure.ts';
import { earlierAudits } from './trend.ts';

const ROWS: readonly { readonly title: string; readonly of: (measure: Measure) => number; unit?: string }[] =
  [
    { title: 'Calls to the legacy API', of: ({ legacy }) => legacy },
    { title: 'Of them blocked: nothing replaces them yet', of: ({ blocked }) => blocked },
    { title: 'Calls to the external API', of: ({ external }) => external },
    { title: 'Migrated', of: percentMigrated, unit: '%' },
    { title: 'Credentials sent to an API that does not take them', of: ({ credentials }) => credentials },
    { title: 'Requests that could not be decided', of: ({ undecided }) => undecided },
  ];

/** A Markdown table. */
export function numbersTable(entries: readonly Entry[], now: Entry): string {
  const earlier = earlierAudits(entries, now);
  const rows = [
    ['', 'Now', ...earlier.map(({ title, entry }) => `${title}<br>${entry.date}`)],
    ['---', ...Array.from({ length: earlier.length + 1 }, () => '--:')],
    ...ROWS.map(({ title, of, unit = '' }) => [
      title,
      `**${of(now)}${unit}**`,
      ...earlier.map(({ entry }) => changed(of(entry), of(now), unit)),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** "15 (−3)": what it was, and what became of it. */
function changed(then: number, now: number, unit: string): string {
  if (then === now) return `${then}${unit}`;
  const change = now - then;
  return `${then}${unit} (${change > 0 ? '+' : '−'}${Math.abs(change)})`;
}

/** For the log: one line for now, one for each earlier audit. */
export function numbersText(entries: readonly Entry[], now: Entry): string {
  const incomplete = now.complete ? '' : ' The scan is incomplete: there may be more.';
  const lines = earlierAudits(entries, now).map(
    ({ title, entry }) => `${title}, ${entry.date}: ${said(entry)}\n`,
  );
  return `Audit of ${now.date}: ${said(now)}${incomplete}\n${lines.join('')}`;
}

function said(measure: Measure): string {
  const { legacy, blocked, external, credentials, undecided } = measure;
  const calls = `${count(legacy, 'call')} to the legacy API (${blocked} blocked), ${external} to the external API`;
  return `${calls}, ${percentMigrated(measure)}% migrated, ${count(credentials, 'credential error')}, ${undecided} undecided.`;
}
