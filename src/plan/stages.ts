/** The work in an order in which each part can be released before the next one starts. */

import { exportWorkflow } from '../catalogue/catalogue.ts';
import type { Finding, Topic } from '../model/finding.ts';
import { lowerFirst, upperFirst } from '../model/first-letter.ts';
import { count } from '../report/count.ts';
import { isOfCredential } from './credential-tasks.ts';
import type { NewGroup } from './groups.ts';
import type { Place, Stage, StageId, Task } from './plan.ts';
import { type KnownCall, placeOf, uniquePlaces } from './planned-calls.ts';
import { isExport } from './targets.ts';
import type { WorkGroup } from './work.ts';

const WORDS: Readonly<Record<StageId, readonly [title: string, why: string]>> = {
  mend: [
    'Mend what is wrong already',
    'This is wrong or outdated today, most of it on the external API, and does not wait for the migration.',
  ],
  client: [
    'Put a client for the external API beside the old one',
    'Both live side by side until the last call has moved, so that each call can move, be tested and be released alone. Nothing of the old client changes yet.',
  ],
  read: [
    'Move what only reads',
    'A read that goes wrong spoils nothing in Pleo, and the old call can be put back at once. What takes the fewest changes comes first: it proves access, key, scopes and client. Each operation is a release of its own.',
  ],
  export: [
    'Move the accounting export, as a whole',
    'The export is one workflow in the external API. An entry that is fetched the new way cannot be reported the old way, so these calls are released together.',
  ],
  write: [
    'Move what writes',
    'By now access and client have proved themselves. Try each call in a company or with records that may be spoilt: the staging environment where you have one.',
  ],
  clarify: [
    'Find out what the rest is for',
    'These requests go to the legacy API, and which operation they are is not known.',
  ],
  clean: [
    'Clean up',
    'What is left of the legacy API misleads the next reader, and an unused credential is a risk.',
  ],
};

const ORDER: readonly StageId[] = ['mend', 'client', 'read', 'export', 'write', 'clarify', 'clean'];

/** The stages that have something to do; blocked groups belong to none. */
export function listStages(
  groups: readonly NewGroup[],
  calls: readonly KnownCall[],
  findings: readonly Finding[],
): Stage[] {
  const open = groups.filter(({ blocked }) => blocked === null);
  const tasks: Partial<Record<StageId, readonly Task[]>> = {
    mend: mendTasks(findings),
    client: open.length > 0 ? clientTasks(calls) : [],
    export: open.some((group) => stageOf(group) === 'export') ? exportTasks() : [],
    clean: groups.length + findings.length > 0 ? cleanTasks(groups, findings) : [],
  };
  let number = 0;
  return ORDER.flatMap((id) => {
    const own = open.filter((group) => stageOf(group) === id).sort(bySize);
    const todo = tasks[id] ?? [];
    if (own.length + todo.length === 0) return [];
    const [title, why] = WORDS[id];
    const numbered = own.map(({ members: _, ...group }): WorkGroup => {
      number += 1;
      return { id: `w${number}`, ...group };
    });
    return [{ id, title, why, tasks: todo, groups: numbered }];
  });
}

function stageOf({ members, targets }: NewGroup): StageId {
  const [first] = members;
  if (!first || targets.length === 0) return 'clarify';
  if (first.replacements[0] && isExport(first.replacements[0])) return 'export';
  const method = first.operation?.method ?? first.call.method;
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

/** What reads first, then what takes the fewest changes. */
function bySize(a: NewGroup, b: NewGroup): number {
  const steps = ({ targets }: NewGroup): number =>
    targets.reduce((sum, target) => sum + target.steps.length, 0);
  const writes = ({ name }: NewGroup): number => Number(!/^(?:GET|HEAD) /.test(name));
  return (
    writes(a) - writes(b) ||
    a.counts.calls - b.counts.calls ||
    steps(a) - steps(b) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** What stands with the calls, and under cleaning up. */
const ELSEWHERE: ReadonlySet<Topic> = new Set<Topic>(['legacy-call', 'legacy-answer', 'host']);

/** What rules say that no other chapter tells. */
function mendTasks(findings: readonly Finding[]): Task[] {
  return findings
    .filter((finding) => !ELSEWHERE.has(finding.topic) && !isOfCredential(finding))
    .map(({ what, next, at }) => ({ text: `${what} ${next}`, places: [placeOf(at)] }));
}

/** The places that put the credential on legacy requests: the clients that a second one is put beside. */
function clientTasks(calls: readonly KnownCall[]): Task[] {
  const clients = new Map<string, { places: Place[]; calls: Set<string> }>();
  for (const { call, blocked } of calls) {
    if (call.api !== 'legacy' || call.context !== 'source' || blocked !== null) continue;
    const at = call.credential?.at ?? call.location;
    const found = clients.get(at.file) ?? { places: [], calls: new Set() };
    found.places.push(placeOf(at));
    found.calls.add(call.id);
    clients.set(at.file, found);
  }
  const sorted = [...clients].sort(
    ([a, one], [b, other]) => other.calls.size - one.calls.size || (a < b ? -1 : 1),
  );
  return sorted.map(([, found]) => ({
    text: `The credential of ${count(found.calls.size, 'call')} that can move is put on the request here: put the new client beside it, or use a shared one.`,
    places: uniquePlaces(found.places),
  }));
}

function exportTasks(): Task[] {
  return exportWorkflow.map(({ step, legacy, now }) => ({
    text: `${upperFirst(step)}: ${now} ${legacy === null ? 'The legacy API had no such step.' : `Until now: ${lowerFirst(legacy)}`}`,
    places: [],
  }));
}

function cleanTasks(groups: readonly NewGroup[], findings: readonly Finding[]): Task[] {
  const hosts = findings.filter(({ topic }) => topic === 'host');
  const outside = groups
    .flatMap(({ members }) => members)
    .filter(({ planned }) => planned.context !== 'source');
  return [
    ...(hosts.length === 0
      ? []
      : [
          {
            text: 'Change or remove the legacy host in allow-lists, policies, guards and settings. Where calls of the legacy API stay because they are blocked, let both hosts through until then.',
            places: uniquePlaces(hosts.map(({ at }) => placeOf(at))),
          },
        ]),
    ...(outside.length === 0
      ? []
      : [
          {
            text: 'Move tests, stories, examples and documentation along with the operation that they call.',
            places: uniquePlaces(outside.map(({ planned }) => placeOf(planned))),
          },
        ]),
    ...(groups.length === 0
      ? []
      : [
          {
            text: 'Remove the old client and its types, and retire its credentials as the chapter on credentials says, once no call of the legacy API is left. Run `pleo-migrate` again: it finds nothing then, and keeps it so in every pull request.',
            places: [],
          },
        ]),
  ];
}
