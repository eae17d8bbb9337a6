/** `pleo-migrate-ignore-next-line <rule>[, <rule>…] [until=YYYY-MM-DD] -- <reason>`, read from comments. */

import type { Commented } from '../model/commented.ts';
import { isDate } from '../model/deadline.ts';
import type { IgnoreFault } from '../model/ignore-fact.ts';
import type { Location } from '../model/location.ts';
import { nearest } from '../model/nearest.ts';

/** What every such comment holds; a file without it has none. */
export const IGNORE_WORD = 'pleo-migrate-ignore';

const REACHES = ['next-line', 'line', 'file'] as const;

/** What such a comment speaks of. */
type Reach = (typeof REACHES)[number];

/** One such comment. */
export interface Directive {
  /** Its first word, as written. */
  readonly word: string;
  /** Null: there is no such comment. */
  readonly reach: Reach | null;
  /** The rules that it names and that there are. */
  readonly rules: readonly string[];
  /** Why it suppresses nothing at all; null: it does. */
  readonly fault: IgnoreFault | null;
  /** What is wrong with single rules that it names; the others hold. */
  readonly faults: readonly IgnoreFault[];
  readonly at: Location;
  /** The line that it speaks of; of `-file`, its own. */
  readonly line: number;
}

/** What a directive is held against. */
export interface Against {
  readonly ruleIds: readonly string[];
  /** `2026-11-25`. */
  readonly today: string;
}

/** The rule about these comments speaks of what is wrong with them; they cannot silence it. */
const OWN_RULE = 'unused-ignore';

/** At the start of a comment's line, behind its marks. */
const DIRECTIVE = new RegExp(
  `(?:^|[\\r\\n])(?:[ \\t]*(?:/{2,}|/?\\*+|#+|;+|!+|<!--+))?[ \\t]*(${IGNORE_WORD}[\\w-]*)(?=[\\s:,*]|-->|$)([^\\r\\n]*)`,
  'g',
);

/** The directives of a file, in order. */
export function readDirectives(commented: Commented, against: Against): Directive[] {
  const { text, comments, locate } = commented;
  return comments.flatMap(({ start, end, next }) =>
    [...text.slice(start, end).matchAll(DIRECTIVE)].map((match): Directive => {
      const [whole, word = '', behind = ''] = match;
      const rest = withoutClosing(behind);
      const from = start + match.index + whole.length - behind.length - word.length;
      const at = locate(from, from + word.length + rest.length);
      const reach = REACHES.find((known) => word === `${IGNORE_WORD}-${known}`) ?? null;
      const last = locate(end, end).line;
      const following = locate(next, next).line;
      const line = reach === 'next-line' ? Math.max(following, last + 1) : at.line;
      return { word: shorten(word), reach, at, line, ...readRest(word, reach, rest, against) };
    }),
  );
}

/** Without what closes the comment. */
function withoutClosing(behind: string): string {
  const text = behind.trimEnd();
  const closing = text.endsWith('*/') ? '*' : text.endsWith('-->') ? '-' : null;
  if (closing === null) return text;
  let end = text.length - 1;
  while (end > 0 && text[end - 1] === closing) end -= 1;
  return text.slice(0, end).trimEnd();
}

/** What stands behind the first word. */
function readRest(
  word: string,
  reach: Reach | null,
  rest: string,
  { ruleIds, today }: Against,
): Pick<Directive, 'rules' | 'fault' | 'faults'> {
  const [, head = '', reason = ''] = /^[\s:]*(.*?)(?:(?<!\S)--+(?!\S)(.*))?$/s.exec(rest) ?? [];
  const words = head.split(/[\s,]+/).filter((one) => one !== '');
  const names = [...new Set(words.filter((one) => !one.startsWith(UNTIL)))];
  const until = words.find((one) => one.startsWith(UNTIL))?.slice(UNTIL.length) ?? null;
  const rules = names.filter((name) => ruleIds.includes(name) && name !== OWN_RULE);
  const fault = (): IgnoreFault | null => {
    if (reach === null) return { kind: 'unknown-word', nearest: meant(word, WORDS) };
    if (names.length === 0) return { kind: 'no-rule' };
    if (reason.trim() === '') return { kind: 'no-reason', rules };
    return until === null ? null : dateFault(until, rules, today);
  };
  return {
    rules,
    fault: fault(),
    faults: names
      .filter((name) => !rules.includes(name))
      .slice(0, MOST_FAULTS)
      .map((name) =>
        name === OWN_RULE
          ? { kind: 'own-rule' }
          : { kind: 'unknown-rule', name: shorten(name), nearest: meant(name, ruleIds) },
      ),
  };
}

const UNTIL = 'until=';

const WORDS = REACHES.map((reach) => `${IGNORE_WORD}-${reach}`);

/** So many names of one comment are told; more are no slips. */
const MOST_FAULTS = 5;

/** No name is longer. */
const LONGEST = 60;

function shorten(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function meant(name: string, candidates: readonly string[]): string | null {
  return name.length > LONGEST ? null : nearest(name, candidates);
}

/** The day itself still counts. */
function dateFault(until: string, rules: readonly string[], today: string): IgnoreFault | null {
  if (!isDate(until)) return { kind: 'malformed-date', written: shorten(until), rules };
  return until < today ? { kind: 'expired', until, rules } : null;
}
