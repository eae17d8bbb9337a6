/** docs/rules.md: what each rule finds and how severe that is, with a link to its page. */

import { rules } from '../src/rules/index.ts';
import { generatedFrom, paragraphs, sentence, table } from './markdown-page.ts';

export function rulesPage(): string {
  return paragraphs([
    generatedFrom('src/rules'),
    '# Rules',
    'Each rule has a page with what it finds, why it matters, what to do, and examples that are run as tests. `pleo-migrate explain legacy-call` prints it.',
    table(
      ['Rule', 'Severity', 'Finds'],
      rules.map(({ id, severity, summary }) => [
        `[${id}](../src/rules/${id}/README.md)`,
        severity,
        sentence(summary),
      ]),
    ),
    '`error` fails today, or fails once the host is swapped; `warning` works today and ends with the legacy API; `notice` is worth knowing. The configuration sets the severity of each rule, or switches it off: `"rules": { "legacy-host": "off" }`. A finding that is only possible is a notice, whatever its rule; findings in tests, stories, examples and documentation do not fail a run.',
    'One fault is one finding, by the most specific rule. How sure a finding is (`certain`, `likely`, `possible`) is computed from how its values were found out, see [ARCHITECTURE.md](../ARCHITECTURE.md#certainty-defined-once).',
  ]);
}
