/** The findings as one page, to be searched and filtered, printed, and kept beside a build. */

import type { Finding } from '../model/finding.ts';
import type { Reporter, ScanResult } from '../model/report.ts';
import { CONTEXTS } from './contexts.ts';
import { SHOWN, writeFindings } from './findings-document.ts';
import { type Filter, type Filters, htmlPage } from './html-page.ts';

export const html: Reporter = {
  name: 'html',
  render: (result, options) => htmlPage(writeFindings(result, options), filtersFor(result)),
};

function filtersFor({ findings }: ScanResult): Filters | null {
  if (findings.length < 2) return null;
  const shown = findings.slice(0, SHOWN);
  return {
    chapter: 'findings',
    hint: 'operation, file, field …',
    filters: [
      filterOf('severity', 'Severity', ['error', 'warning', 'notice'], shown),
      filterOf('rule', 'Rule', shown.map(({ rule }) => rule).sort(), shown),
      filterOf('certainty', 'Certainty', ['certain', 'likely', 'possible'], shown),
      filterOf('context', 'In', Object.keys(CONTEXTS), shown),
    ].filter(({ choices }) => choices.length > 1),
  };
}

/** A filter with those of the values that some finding has, in their order. */
function filterOf(
  name: 'severity' | 'rule' | 'certainty' | 'context',
  label: string,
  values: readonly string[],
  findings: readonly Finding[],
): Filter {
  const used = new Set<string>(findings.map((finding) => finding[name]));
  const choices = [...new Set(values)].filter((value) => used.has(value));
  return { name, label, choices: choices.map((value) => ({ value, label: value })) };
}
