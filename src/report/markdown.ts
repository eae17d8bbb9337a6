/** The job summary: what calls the legacy API, what replaces it, and where; cut at the end of a row, never inside. */

import type { Finding } from '../model/finding.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { escapeMarkdown, markdownCode } from './escape.ts';
import { rankFindings } from './order.ts';

/** GitHub throws a summary of more than 1 MiB away as a whole; this leaves room for what others write. */
const MAX_BYTES = 900 * 1024;

export const markdown: Reporter = {
  name: 'markdown',
  summary: 'tables for a job summary',
  render: (result) => markdownReport(result, MAX_BYTES),
};

/** The summary in at most `maxBytes` bytes of UTF-8. */
export function markdownReport(result: ScanResult, maxBytes: number): string {
  const page = new Page(maxBytes);
  page.add(`## Pleo migration\n\n${headline(result)}\n`);
  if (!result.complete) {
    page.add('\n> [!WARNING]\n> The scan is incomplete: its findings are not all there are.\n');
    for (const { where, message } of result.faults.slice(0, 5))
      page.add(`> ${escapeMarkdown(`${where}: ${message}`)}\n`);
  }
  page.table(
    'Calls to the legacy API',
    ['Operation', 'Replacement', 'Scopes', 'Calls'],
    operationRows(result),
  );
  page.table('Findings', ['Place', 'Rule', 'What', 'Next'], rankFindings(result.findings).map(findingRow));
  page.table(
    'Could not be decided',
    ['Place', 'Why'],
    result.unresolved.map(({ at, reason }) => [
      markdownCode(`${at.file}:${at.line}`),
      escapeMarkdown(reason),
    ]),
  );
  return page.text;
}

function headline({ findings, counts, calls, stats }: ScanResult): string {
  const to = (api: string): number => calls.filter((call) => call.api === api).length;
  const found =
    findings.length === 0
      ? 'No finding'
      : `**${counts.error}** errors, **${counts.warning}** warnings, **${counts.notice}** notices`;
  return `${found}. **${to('legacy')}** calls to the legacy API (${counts.blocked} blocked), **${to('external')}** to the external API. ${stats.listed} files listed, ${stats.candidates} naming Pleo, ${stats.skipped} skipped.`;
}

/** One row per operation, most called first. */
function operationRows(result: ScanResult): string[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    if (!finding.call) continue;
    const { method, path, id } = finding.call;
    const key = `${method ?? '?'} ${result.operations.get(id)?.path ?? path ?? 'a path that is not known'}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return sorted.map(([key, findings]) => {
    const replacements = [
      ...new Map(findings.flatMap((f) => f.replacements).map((r) => [`${r.method} ${r.path}`, r])).entries(),
    ];
    const blocked = findings.every((finding) => finding.blocked);
    const names = replacements.map(([name]) => markdownCode(name)).join('<br>');
    const scopes = [...new Set(replacements.flatMap(([, { scopes: all }]) => all))]
      .map(markdownCode)
      .join('<br>');
    return [
      markdownCode(key),
      blocked ? '**blocked**' : names || 'not known',
      scopes,
      String(findings.length),
    ];
  });
}

function findingRow({ at, rule, severity, certainty, what, next }: Finding): string[] {
  const doubt = certainty === 'certain' ? '' : `, ${certainty}`;
  return [
    markdownCode(`${at.file}:${at.line}`),
    `${rule} (${severity}${doubt})`,
    escapeMarkdown(what),
    escapeMarkdown(next),
  ];
}

/** Text that grows by whole pieces until its bytes are used up. */
class Page {
  text = '';
  #left: number;

  constructor(maxBytes: number) {
    this.#left = maxBytes;
  }

  /** Adds a piece; false when it does not fit, and nothing is added. */
  add(piece: string, reserve = 0): boolean {
    const bytes = Buffer.byteLength(piece);
    if (bytes + reserve > this.#left) return false;
    this.#left -= bytes;
    this.text += piece;
    return true;
  }

  table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const head = `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n`;
    if (!this.add(head, NOTE_BYTES)) return;
    for (const [index, row] of rows.entries()) {
      if (this.add(`| ${row.join(' | ')} |\n`, NOTE_BYTES)) continue;
      this.add(`\n${rows.length - index} more rows left out: the JSON report has them all.\n`);
      return;
    }
  }
}

/** What the note about rows left out takes at most. */
const NOTE_BYTES = 80;
