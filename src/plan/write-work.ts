/** The chapter on the calls: stage after stage, operation after operation, call after call. */

import { externalFacts } from '../catalogue/catalogue.ts';
import { count } from '../report/count.ts';
import { type Block, type Card, code, joined, type Line, strong, text } from '../report/document.ts';
import { clientSample } from './client-sample.ts';
import type { Plan, Stage } from './plan.ts';
import type { Target, WorkGroup } from './work.ts';
import { callItem, callsOf, packageName, placeSpan, placeSpans, withBasis } from './write-lines.ts';
import { writeTarget } from './write-target.ts';

/** All stages, each with its tasks and groups. */
export function writeStages(plan: Plan): Block[] {
  if (plan.stages.length === 0) return [text('There is nothing to move.')];
  return [
    text(
      'Each step can be released before the next one starts. What stands in brackets was counted in this repository; it hints at the effort. Where a call is marked likely, a default, a branch or a setting decides its address: `pleo-migrate explain <file>:<line>` tells which.',
    ),
    ...plan.stages.flatMap((stage, index) => writeStage(stage, index + 1, plan)),
  ];
}

function writeStage(stage: Stage, number: number, plan: Plan): Block[] {
  const { id, title, why, tasks, groups } = stage;
  return [
    { kind: 'heading', level: 3, line: `Step ${number}. ${title}` },
    text(why),
    ...(tasks.length === 0
      ? []
      : [
          {
            kind: 'list',
            look: id === 'export' ? 'numbers' : 'tasks',
            items: tasks.map((task) => ({ line: [task.text, ...placeSpans(task.places)] })),
          } as const,
        ]),
    ...(id === 'client' ? clientBlocks(plan) : []),
    ...groups.map((group) => writeGroup(group, id, plan)),
  ];
}

function clientBlocks({ credentials }: Plan): Block[] {
  const key = credentials.find(
    ({ action, name }) => (action === 'create' || action === 'keep') && name !== null,
  );
  const name = key?.name ?? 'PLEO_API_KEY';
  return [
    text(
      'A client to begin with, which needs no package. The first request to make with a new key is GET /v1/introspect: it tells what the credential is and which scopes it has. GET /v1/companies tells the ids of the companies.',
    ),
    { kind: 'code', language: 'ts', text: clientSample(/^\w+$/.test(name) ? name : 'PLEO_API_KEY') },
    {
      kind: 'details',
      summary: 'Limits of the external API that are known',
      blocks: [
        {
          kind: 'list',
          look: 'bullets',
          items: externalFacts.limits.map(({ text: fact, basis }) => ({ line: withBasis(fact, basis) })),
        },
      ],
    },
  ];
}

/** One operation: where it is called, and what becomes of it. */
export function writeGroup(group: WorkGroup, work: string, plan: Plan): Card {
  const { id, name, summary, targets, alternatives, blocked, next } = group;
  const calls = callsOf(group.calls, plan);
  const packages = [...new Set(calls.map((call) => call.package))];
  const many = packages.length > 1;
  return {
    kind: 'card',
    id,
    title: [code(name), ...arrow(targets, blocked)],
    facets: { work: [work], package: packages },
    blocks: [
      text([...(summary === '' ? [] : [`${summary} `]), `(${effortOf(group)})`]),
      ...(blocked === null ? [] : [{ kind: 'note', tone: 'warning', line: blocked } as const]),
      ...(next === null ? [] : [text(next)]),
      ...packages.flatMap((folder): Block[] => [
        ...(many ? [text(packageLine(folder))] : []),
        {
          kind: 'list',
          look: 'tasks',
          items: calls.filter((call) => call.package === folder).map(callItem),
        },
      ]),
      ...changeBlocks(group, plan),
      ...targets.flatMap((target) => writeTarget(target, group, plan)),
      ...(alternatives.length === 0
        ? []
        : [
            {
              kind: 'details',
              summary: `If a call serves another purpose (${alternatives.length})`,
              blocks: [
                {
                  kind: 'list',
                  look: 'bullets',
                  items: alternatives.map(({ when, method, path, scopes }) => ({
                    line: [
                      `${when ?? 'Otherwise'}: `,
                      code(`${method} ${path}`),
                      ...(scopes.length === 0 ? [] : [' with ', ...joined(scopes.map(code))]),
                      '. ',
                      ...(group.operation === null
                        ? []
                        : ['All its steps: ', code(`pleo-migrate explain "${name}"`)]),
                    ],
                  })),
                },
              ],
            } as const,
          ]),
    ],
  };
}

function packageLine(folder: string): Line {
  const name = packageName(folder);
  return typeof name === 'string' ? [strong(`In ${name}:`)] : ['In ', ...name, ':'];
}

function arrow(targets: readonly Target[], blocked: string | null): (string | ReturnType<typeof code>)[] {
  if (blocked !== null) return [' is blocked'];
  if (targets.length === 0) return [];
  return [
    ' → ',
    ...targets.flatMap(({ method, path }, index) => [index === 0 ? '' : ', ', code(`${method} ${path}`)]),
  ];
}

function effortOf({ counts }: WorkGroup): string {
  const { calls, files, packages, parameters, changes, outsideSource } = counts;
  return [
    `${count(calls, 'call')} in ${count(files, 'file')}${packages > 1 ? ` of ${count(packages, 'package')}` : ''}`,
    ...(parameters > 0 ? [`${count(parameters, 'parameter')} to move`] : []),
    ...(changes > 0 ? [`${count(changes, 'place')} reading what changes`] : []),
    ...(outsideSource > 0 ? [`${outsideSource} in tests, stories, examples or documentation`] : []),
  ].join(', ');
}

/** The places that read what is gone or changed in the answers. */
function changeBlocks(group: WorkGroup, plan: Plan): Block[] {
  const changes = callsOf(group.calls, plan).flatMap((call) =>
    call.changes.map((change) => ({ ...change, folder: call.package })),
  );
  if (changes.length === 0) return [];
  return [
    text('These places read what changes in the answer:'),
    {
      kind: 'list',
      look: 'tasks',
      items: changes.map(({ what, next, folder, ...place }) => ({
        line: [placeSpan(place), ` ${what} ${next}`],
        facets: { package: [folder] },
      })),
    },
  ];
}
