/** A rule to start from: one folder, and its lines in the list. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = /^[a-z]+(?:-[a-z]+)+$/;

/** Adds a rule to the folder of rules; it finds nothing yet. Throws for an id that cannot be one, or is one already. */
export function newRule(rules: string, id: string): void {
  if (!ID.test(id))
    throw new Error(`${id} is no id of a rule: write words in lower case with dashes between them.`);
  const folder = join(rules, id);
  if (existsSync(folder)) throw new Error(`There is a rule ${id} already.`);
  const name = id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  const list = join(rules, 'index.ts');
  const listed = withRule(readFileSync(list, 'utf8'), id, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'rule.ts'), ruleOf(id, name));
  writeFileSync(join(folder, 'README.md'), pageOf(id));
  writeFileSync(list, listed);
}

/** The list with one more: its import in order, and itself at the end. */
function withRule(source: string, id: string, name: string): string {
  const lines = source.split('\n');
  const line = `import { ${name} } from './${id}/rule.ts';`;
  const specifier = (text: string): string => /from '(.*)';$/.exec(text)?.[1] ?? '';
  const next = lines.findIndex((text) => /^import \{/.test(text) && specifier(text) > specifier(line));
  const last = lines.findLastIndex((text) => text.startsWith('import '));
  lines.splice(next < 0 ? last + 1 : next, 0, line);
  const end = lines.indexOf(
    '];',
    lines.findIndex((text) => text.startsWith('const definitions')),
  );
  if (end < 0) throw new Error('The list of rules in index.ts is not where it was.');
  lines.splice(end, 0, `  ${name},`);
  return lines.join('\n');
}

function ruleOf(id: string, name: string): string {
  return `/** TODO: what it finds, in one line. */

import { defineRule } from '../rule.ts';
import { endpointOf, problemAt, subjectOf } from '../wording.ts';

export const ${name} = defineRule({
  id: '${id}',
  severity: 'warning',
  topic: 'legacy-call',
  summary: 'TODO: what it finds, for tables, without a full stop',

  *checkCall(fact) {
    // Facts come resolved. If one is missing, it is to be made where facts are made, not here.
    if (fact.call.method !== 'TODO') return;
    yield problemAt(fact, {
      what: \`\${subjectOf(fact.call.symbol)} calls \${endpointOf(fact)}: TODO what is so.\`,
      why: 'TODO: why it matters to whoever reads this.',
      next: 'TODO: what to do about it.',
    });
  },
});
`;
}

function pageOf(id: string): string {
  return `# ${id}

## What it finds

TODO: what, in the reader's words.

\`\`\`ts
export const found = 'TODO: code that it finds'; // todo-expect: ${id}
\`\`\`

TODO: what is like it, and silent.

\`\`\`ts
export const silent = 'TODO: code that it does not find';
\`\`\`

## Why it matters

TODO

## What to do

TODO
`;
}
