/** Audits for tests: a shop that calls Pleo, as it moves from call to call. */

import type { Audit } from '../../src/audit/audit.ts';
import { readCodeOwners } from '../../src/audit/code-owners.ts';
import { entryOf } from '../../src/audit/history.ts';
import { measureOf } from '../../src/audit/measure.ts';
import type { ScanResult } from '../../src/model/report.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { scanSources } from './scan.ts';

const CODE_OWNERS = `# Who looks after what
*                 @acme/platform
/src/finance/     @acme/finance @ines
/src/reports/*    reports@acme.test
/src/nobody/
`;

const key = "`Basic ${Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64')}`";
const token = '`Bearer ${process.env.PLEO_TOKEN}`';

function request(path: string): string {
  return `await fetch('https://openapi.pleo.io${path}', { method: 'GET', headers: { authorization: ${token} } });\n`;
}

/** Files of the shop, by name. */
export const SHOP_SOURCES: Readonly<Record<string, string>> = {
  'src/finance/expenses.ts': request('/v1/expenses').repeat(3),
  'src/finance/accounts.ts': `${request('/v1/accounts')}${request('/v1/expenses')}`,
  'src/reports/teams.ts': request('/v1/teams'),
  'src/reports/yearly/expenses.ts': request('/v1/expenses'),
  'src/nobody/tags.ts': request('/v1/tag-groups'),
  'src/people.ts': request('/v1/employees'),
  'src/people.test.ts': request('/v1/employees'),
  'src/wrong.ts': `await fetch('https://external.pleo.io/v1/vendors', { headers: { authorization: ${token} } });\n`,
  'src/new.ts': `await fetch('https://external.pleo.io/v3/export-jobs', { headers: { authorization: ${key} } });\n`,
};

export interface Moment {
  readonly date: string;
  readonly sha: string;
  readonly run: number;
  /** Files that have moved: nothing is found in them any more. */
  readonly moved?: readonly string[];
  readonly complete?: boolean;
  readonly codeOwners?: string | null;
}

/** Makes audits of one scan. */
export async function makeAudits(
  sources: Readonly<Record<string, string>> = SHOP_SOURCES,
): Promise<(moment: Moment) => Audit> {
  const whole = await scanSources(sources);
  return ({ date, sha, run, moved = [], complete = true, codeOwners = CODE_OWNERS }) => {
    const result: ScanResult = {
      ...whole,
      complete,
      calls: whole.calls.filter(({ location }) => !moved.includes(location.file)),
      findings: whole.findings.filter(({ at }) => !moved.includes(at.file)),
      unresolved: whole.unresolved.filter(({ at }) => !moved.includes(at.file)),
    };
    const plan = makePlan({ result, account: null, packages: [], packageOf: () => '.' });
    const web = 'https://github.test/acme/shop';
    return {
      result,
      plan,
      ownersOf: readCodeOwners((file) => (file === '.github/CODEOWNERS' ? codeOwners : null)),
      entry: entryOf(measureOf(result, plan), { date: new Date(`${date}T06:00:00Z`), sha, run, complete }),
      links: {
        toLines: ({ file, line }) => `${web}/blob/${sha}/${file}#L${line}`,
        commit: `${web}/commit/${sha}`,
        toRun: (number) => `${web}/actions/runs/${number}`,
      },
    };
  };
}

/** A commit's name of forty characters, from a few of them. */
export function shaOf(start: string): string {
  return start.repeat(40).slice(0, 40);
}
