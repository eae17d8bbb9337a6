/** `npm run new rule <id>`: makes a rule to start from. */

import { join, resolve } from 'node:path';
import { newRule } from './new-rule.ts';

const root = resolve(import.meta.dirname, '..');
const [kind, id, ...rest] = process.argv.slice(2);

if (kind !== 'rule' || id === undefined || rest.length > 0) {
  console.error('Write npm run new rule <id>, such as npm run new rule legacy-webhook.');
  process.exitCode = 2;
} else {
  try {
    newRule(join(root, 'src', 'rules'), id);
    console.log(`Made src/rules/${id}. What is left to do, in this order:
1. README.md: the example that it finds, and one like it that it does not.
2. rule.ts: what it checks, its severity, its topic, and its three sentences.
3. npx vitest test/rules.test.ts, until the example is found: then its todo-expect becomes expect.
4. src/rules/index.ts: its place in the list. test/support/expectations.ts: the stories that it has a say in.
5. npm run generate`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
