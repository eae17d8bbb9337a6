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
export type Reach = (typeof REACHES)[number];

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
  `(?:^|[\\r\\n])[ \\t]*(?:/{2,}|/?\\*+|#+|;+|!+|<!--+)?[ \\t]*(${IGNORE_WORD}[\\w-]*)(?=[\\s:,*]|-->|$)([^\\r\\n]*)`,
  'g',
);

/** The directives of a file, in order. */
export function readDirectives(commented: Commented, against: Against): Directive[] {
  const { text, comments, locate } = commented;
  return comments.flatMap(({ start, end, next }) =>
    [...text.slice(start, end).matchAll(DIRECTIVE)].map((match): Directive => {
      const [whole, word = '', behind = ''] = match;
      const rest = behind.replace(/(?:\*+\/|--+>)[\s}]*$/, '').trimEnd();
      const from = start + match.index + whole.length - behind.length - word.length;
      const at = locate(from, from + word.length + rest.length);
      const reach = REACHES.find((known) => word === `${IGNORE_WORD}-${known}`) ?? null;
      const last = locate(end, end).line;
      const following = locate(next, next).line;
      const line = reach === 'next-line' ? Math.max(following, last + 1) : at.line;
      return { word, reach, at, line, ...readRest(word, reach, rest, against) };
    }),
  );
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
  const names = [...new Set(words.filter((one) => !one.startsWith('until=')))];
  const until = words.find((one) => one.startsWith('until='))?.slice('until='.length) ?? null;
  const rules = names.filter((name) => ruleIds.includes(name) && name !== OWN_RULE);
  return {
    rules,
    fault:
      reach === null
        ? {
            kind: 'unknown-word',
            nearest: nearest(
              word,
              REACHES.map((known) => `${IGNORE_WORD}-${known}`),
            ),
          }
        : names.length === 0
          ? { kind: 'no-rule' }
          : reason.trim() === ''
            ? { kind: 'no-reason', rules }
            : until === null
              ? null
              : dateFault(until, rules, today),
    faults: names
      .filter((name) => !rules.includes(name))
      .map((name) =>
        name === OWN_RULE
          ? { kind: 'own-rule' }
          : { kind: 'unknown-rule', name, nearest: nearest(name, ruleIds) },
      ),
  };
}

/** The day itself still counts. */
function dateFault(until: string, rules: readonly string[], today: string): IgnoreFault | null {
  if (!isDate(until)) return { kind: 'malformed-date', written: until, rules };
  return until < today ? { kind: 'expired', until, rules } : null;
}
