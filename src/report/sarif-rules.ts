/** What a SARIF log tells of the rules: names, help, level, and whether they are about security. */

import type { Finding, RuleInfo, Severity, Topic } from '../model/finding.ts';
import { upperFirst } from '../model/first-letter.ts';
import { cut, toWellFormed } from './escape.ts';

/** GitHub's limit on descriptions. */
const MAX_DESCRIPTION = 1_024;

/**
 * It turns a result into a security alert, with this severity out of ten. Only for credentials that others can
 * read: everything else is about migration.
 */
const SECURITY_SEVERITY: Partial<Record<Topic, string>> = { exposure: '8.0' };

interface SarifRule {
  readonly id: string;
}

/** All rules that were asked, so that an alert of a rule without results is closed; and those that only results name. */
export function sarifRules(
  rules: readonly RuleInfo[],
  findings: readonly Finding[],
  levels: Readonly<Record<Severity, string>>,
): SarifRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule, topic, severity, docs } of findings) {
    if (!known.has(rule)) known.set(rule, { id: rule, topic, severity, docs, summary: rule, help: '' });
  }
  return [...known.values()].map((rule) => ruleOf(rule, levels));
}

function ruleOf(
  { id, topic, severity, summary, help, docs }: RuleInfo,
  levels: Readonly<Record<Severity, string>>,
): SarifRule {
  const sentence = describe(summary);
  const security = SECURITY_SEVERITY[topic];
  const tags = ['pleo', 'api-migration', ...(security === undefined ? [] : ['security'])];
  const rule = {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence },
    fullDescription: { text: describe(reasonIn(help) ?? summary) },
    help: {
      text: `${sentence} ${docs}`,
      markdown: help.trim() === '' ? `${sentence} ${docs}` : toWellFormed(help),
    },
    helpUri: docs,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags, precision: 'high', ...(security !== undefined && { 'security-severity': security }) },
  };
  return rule;
}

/** The first paragraph of the page's "What it finds", which says more than the one line for tables. */
function reasonIn(help: string): string | null {
  const paragraph = /^## What it finds\s+(.+?)(?:\n\s*\n|$)/ms.exec(help)?.[1];
  return paragraph === undefined ? null : paragraph.replace(/\s+/g, ' ').replaceAll('`', '');
}

function describe(text: string): string {
  return cut(`${upperFirst(text.replace(/\.$/, ''))}.`, MAX_DESCRIPTION);
}
