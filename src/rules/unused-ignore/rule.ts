/** A comment that is to ignore findings and does not. */

import type { IgnoreFact, IgnoreFault } from '../../model/ignore-fact.ts';
import { listed } from '../../model/listed.ts';
import { defineRule } from '../rule.ts';

export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  severity: 'warning',
  topic: 'comment',
  summary: 'an ignore comment that is unused, has no reason, names no rule, or whose `until` has passed',

  *checkIgnore(fact) {
    const { word, fault, location, context } = fact;
    yield {
      at: location,
      ...wordsFor(fact),
      certainty: 'certain',
      context,
      identity: [word, fault.kind, ...namesIn(fault)],
      call: null,
      blocked: false,
      replacements: [],
      evidence: [],
    };
  },
});

function namesIn(fault: IgnoreFault): readonly string[] {
  if ('rules' in fault) return fault.rules;
  return fault.kind === 'unknown-rule' ? [fault.name] : [];
}

interface Words {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const NOTHING = 'It ignores nothing.';

function wordsFor({ word, fault }: IgnoreFact): Words {
  switch (fault.kind) {
    case 'unknown-word':
      return {
        what: `There is no comment \`${word}\`.`,
        why: NOTHING,
        next:
          fault.nearest === null
            ? 'Write `pleo-migrate-ignore-next-line`, `pleo-migrate-ignore-line` or `pleo-migrate-ignore-file`.'
            : `Write \`${fault.nearest}\` if that is meant.`,
      };
    case 'no-rule':
      return {
        what: 'This comment names no rule.',
        why: NOTHING,
        next: `Name the rule and the reason: \`${word} legacy-call -- waiting for tag scopes\`.`,
      };
    case 'no-reason':
      return {
        what: 'This comment gives no reason.',
        why: `${NOTHING} Whoever reads it later has to know when it may go.`,
        next: 'Write the reason behind two dashes: `-- waiting for tag scopes`.',
      };
    case 'unknown-rule':
      return {
        what: `This comment names \`${fault.name}\`, and there is no such rule.`,
        why: 'It ignores nothing of that name.',
        next:
          fault.nearest === null
            ? 'Take it out, or name one of the rules that `pleo-migrate rules` prints.'
            : `Write \`${fault.nearest}\` if that is meant.`,
      };
    case 'own-rule':
      return {
        what: 'This comment names `unused-ignore`, the rule about such comments.',
        why: 'What is wrong with such a comment cannot be ignored by another one.',
        next: 'Take the name out; to hear nothing of such comments, turn the rule off in the configuration.',
      };
    case 'malformed-date':
      return {
        what: `This comment holds until \`${fault.written}\`, which is no date.`,
        why: `${NOTHING} A date that cannot be read counts as one that has passed.`,
        next: 'Write the last day on which it holds as `until=YYYY-MM-DD`.',
      };
    case 'expired':
      return {
        what: `This comment held until ${fault.until}, and that day has passed.`,
        why: 'It ignores nothing any more: what it covered is reported again where it is still there.',
        next: 'Mend what it covered and take it out, or give it another date and the reason why.',
      };
    case 'unused':
      return unusedWords(fault);
  }
}

function unusedWords({ rules, others, there, near }: Extract<IgnoreFault, { kind: 'unused' }>): Words {
  const names = quoted(rules);
  const out = others ? `Take ${names} out of it` : 'Take it out';
  return {
    what: `This comment ignores ${names}, and nothing of the kind is found where it looks.`,
    why: 'A comment that ignores nothing would hide what comes to stand there later.',
    next: `${out}${elsewhere(there, near)}.`,
  };
}

function elsewhere(there: readonly string[], near: number | null): string {
  if (there.length > 0) return `, or name what is found there if that is meant: ${quoted(there)}`;
  return near === null ? '' : `, or move it: the nearest finding of the kind in this file is on line ${near}`;
}

function quoted(rules: readonly string[]): string {
  return listed(rules.map((rule) => `\`${rule}\``));
}
