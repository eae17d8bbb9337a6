/** The result of a scan → the migration plan of the repository. Pure. */

import { access, lifecycle } from '../catalogue/catalogue.ts';
import type { Manifest } from '../files/manifests.ts';
import type { AccountKind } from '../model/access.ts';
import { migratedPercent } from '../model/percent.ts';
import type { ScanResult } from '../model/report.ts';
import { listCredentialTasks } from './credential-tasks.ts';
import { groupCalls } from './groups.ts';
import { packageOrder } from './package-order.ts';
import type { AccessPart, Plan, Progress } from './plan.ts';
import { type KnownCall, knowCalls, placeOf } from './planned-calls.ts';
import { listQuestions } from './questions.ts';
import { listScopes } from './scope-needs.ts';
import { listStages } from './stages.ts';
import type { WorkGroup } from './work.ts';

/** All that a plan is made from. */
export interface PlanInput {
  readonly result: ScanResult;
  readonly account: AccountKind | null;
  readonly packages: readonly Manifest[];
  /** The folder of the package that a file belongs to. */
  readonly packageOf: (file: string) => string;
}

/** What to do in this repository, from what was found in it. */
export function makePlan({ result, account, packages, packageOf }: PlanInput): Plan {
  const calls = knowCalls(result, packageOf);
  const groups = groupCalls(calls, packageOrder(packages));
  const scopes = listScopes(calls);
  const blocked = groups
    .filter((group) => group.blocked !== null)
    .map(({ members: _, ...group }, index): WorkGroup => ({ id: `b${index + 1}`, ...group }));
  return {
    tool: result.tool,
    complete: result.complete,
    faults: result.faults,
    lifecycle: lifecycle.text,
    deadline: result.deadline,
    account,
    progress: progressOf(calls),
    access: accessFor(account),
    scopes,
    credentials: listCredentialTasks(calls, result.findings, account),
    stages: listStages(groups, calls, result.findings),
    blocked,
    questions: listQuestions({ account, groups, calls, scopes, unresolved: result.unresolved }),
    undecided: result.unresolved.map(({ at, reason }) => ({ ...placeOf(at), reason })),
    calls: calls.map(({ planned }) => planned),
  };
}

function progressOf(calls: readonly KnownCall[]): Progress {
  const legacy = calls.filter(({ call }) => call.api === 'legacy');
  const external = calls.length - legacy.length;
  const blocked = legacy.filter((known) => known.blocked !== null).length;
  const replaceable = legacy.filter(
    (known) => known.blocked === null && known.replacements.length > 0,
  ).length;
  return {
    legacy: legacy.length,
    external,
    percent: migratedPercent(legacy.length, external) ?? 100,
    replaceable,
    blocked,
    unknown: legacy.length - blocked - replaceable,
    outsideSource: legacy.filter(({ call }) => call.context !== 'source').length,
  };
}

function accessFor(account: AccountKind | null): AccessPart {
  const { conditions, accounts, facts, links } = access;
  return {
    conditions: conditions.texts,
    note: conditions.note,
    ways: accounts
      .filter((way) => account === null || way.account === account)
      .map(({ account: kind, title, steps, links: pages }) => ({
        account: kind,
        title,
        steps,
        links: pages,
      })),
    facts: facts.map(({ text, basis }) => ({ text, basis })),
    links,
  };
}
