/** The tables of a comment: credentials first, then calls, what nothing replaces, all else, and what fails no run. */

import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/report.ts';
import { count } from './count.ts';
import { escapeMarkdownAddress, markdownSentence } from './escape.ts';
import {
  CALL_RULES,
  ICONS,
  type PlaceOf,
  replacementCell,
  ruleCell,
  scopesCell,
  shorten,
  undecidedTable,
} from './markdown-tables.ts';
import { rankFindings } from './order.ts';
import type { Table } from './page.ts';

/** What must be put right first: it fails today, or is a matter of safety. */
const CREDENTIAL_RULES = new Set([
  'hardcoded-credential',
  'credential-in-browser',
  'shared-credential',
  'legacy-token-on-external',
  'api-key-on-legacy',
  'wrong-auth-scheme',
  'environment-mismatch',
]);

/** Places that a changed line makes wrong, shown before the rest is counted. */
const AFFECTED = 5;

/** What a finding is about, in the order of a comment. */
type Theme = 'credential' | 'call' | 'blocked' | 'other' | 'aside';

function themeOf({ rule, context, blocked }: Finding): Theme {
  if (context !== 'source') return 'aside';
  if (CREDENTIAL_RULES.has(rule)) return 'credential';
  if (blocked) return 'blocked';
  return CALL_RULES.has(rule) ? 'call' : 'other';
}

/** One table for each theme that there are findings of, and one of what could not be decided. */
export function commentTables(result: ScanResult, placeOf: PlaceOf): Table[] {
  const ranked = rankFindings(result.findings);
  const about = (theme: Theme): Finding[] => ranked.filter((finding) => themeOf(finding) === theme);
  const aside = about('aside');
  const undecided = undecidedTable(result, placeOf);
  return [
    told('Credentials', about('credential'), placeOf),
    {
      title: 'Calls to the legacy API',
      columns: ['', 'Where', 'What', 'Replaced by', 'Scopes'],
      rows: about('call').map((finding) => [
        ICONS[finding.severity],
        whereCell(finding, placeOf),
        whatCell(finding, placeOf),
        replacementCell(finding),
        scopesCell(finding.replacements),
      ]),
    },
    told('Blocked: nothing replaces these yet', about('blocked'), placeOf),
    told('More findings', about('other'), placeOf),
    {
      ...told(`${count(aside.length, 'finding')} in tests, examples and documentation`, aside, placeOf),
      folded: true,
    },
    {
      ...undecided,
      title: `${count(undecided.rows.length, 'request')} that could not be decided`,
      folded: true,
    },
  ];
}

function told(title: string, findings: readonly Finding[], placeOf: PlaceOf): Table {
  return {
    title,
    columns: ['', 'Where', 'What', 'What to do'],
    rows: findings.map((finding) => [
      ICONS[finding.severity],
      whereCell(finding, placeOf),
      whatCell(finding, placeOf),
      markdownSentence(shorten(finding.next)),
    ]),
  };
}

function whereCell(finding: Finding, placeOf: PlaceOf): string {
  // The rule is ours, its tags are words: the cell may stand in a link.
  const [rule = '', ...tags] = ruleCell({ ...finding, blocked: false }).split('<br>');
  const page = `[${rule}](<${escapeMarkdownAddress(finding.docs)}>)`;
  return [placeOf(finding.at), [page, ...tags].join(', ')].join('<br>');
}

/** What is the matter, and where it works: lines that did not change themselves. */
function whatCell({ what, affects }: Finding, placeOf: PlaceOf): string {
  const sentence = markdownSentence(shorten(what));
  if (affects.length === 0) return sentence;
  const shown = affects.slice(0, AFFECTED).map(({ at }) => placeOf(at));
  const left = affects.length - shown.length;
  return `${sentence}<br>This line decides ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}
