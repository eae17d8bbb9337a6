/** The last lines of the text report: what was counted, what could not be decided, and whether anything is missing. */

import type { ScanResult } from '../model/report.ts';
import { escapeTerminal } from './escape.ts';
import { type Style, wrap } from './style.ts';

/** How many places are listed before the rest is counted. */
const LISTED = 10;

export function closing(result: ScanResult, style: Style, width: number): string[] {
  const lines = ['', ...undecided(result, style, width), ...faults(result, style, width)];
  const { findings, counts, stats } = result;
  const looked = `${count(stats.listed, 'file')} listed, ${count(stats.candidates, 'file')} naming Pleo, ${stats.parsed} parsed`;
  if (findings.length === 0)
    lines.push(style.bold(result.complete ? style.green('No finding.') : 'No finding so far.'));
  else {
    const parts = [
      counts.error > 0 ? style.red(count(counts.error, 'error')) : '',
      counts.warning > 0 ? style.yellow(count(counts.warning, 'warning')) : '',
      counts.notice > 0 ? style.cyan(count(counts.notice, 'notice')) : '',
    ];
    const blocked =
      counts.blocked > 0 ? `, ${counts.blocked} of them blocked: nothing replaces them yet` : '';
    lines.push(
      `${style.bold(count(findings.length, 'finding'))}: ${parts.filter((part) => part !== '').join(', ')}${blocked}.`,
    );
  }
  lines.push(
    `${callCounts(result)}.`,
    style.dim(`${looked}, ${count(stats.skipped, 'entry', 'entries')} skipped.`),
  );
  return lines;
}

/** "12 calls to the legacy API, 3 to the external API, 2 could not be decided". */
function callCounts({ calls, unresolved }: ScanResult): string {
  const to = (api: string): number => calls.filter((call) => call.api === api).length;
  const parts = [`${count(to('legacy'), 'call')} to the legacy API`, `${to('external')} to the external API`];
  parts.push(
    unresolved.length === 0 ? 'none left undecided' : `${unresolved.length} that could not be decided`,
  );
  return parts.join(', ');
}

function undecided({ unresolved }: ScanResult, style: Style, width: number): string[] {
  if (unresolved.length === 0) return [];
  const lines = [style.bold('Could not be decided')];
  for (const { at, reason } of unresolved.slice(0, LISTED)) {
    lines.push(`  ${escapeTerminal(`${at.file}:${at.line}`)}`);
    lines.push(
      ...wrap(escapeTerminal(reason), Math.max(40, Math.min(width, 100)) - 4).map((line) =>
        style.dim(`    ${line}`),
      ),
    );
  }
  if (unresolved.length > LISTED)
    lines.push(style.dim(`  … and ${unresolved.length - LISTED} more, see --format json`));
  return [...lines, ''];
}

function faults({ complete, faults: all }: ScanResult, style: Style, width: number): string[] {
  if (complete) return [];
  const lines = [style.red(style.bold('The scan is incomplete: its findings are not all there are.'))];
  for (const { where, message } of all.slice(0, LISTED)) {
    lines.push(
      ...wrap(escapeTerminal(`${where}: ${message}`), Math.max(40, width) - 2).map((line) => `  ${line}`),
    );
  }
  return [...lines, ''];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
