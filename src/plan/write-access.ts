/** The chapters that come before any code: access, scopes, credentials. */

import {
  type Block,
  bullets,
  code,
  joined,
  type Line,
  type Span,
  strong,
  tableOf,
  text,
} from '../report/document.ts';
import type { CredentialAction, CredentialTask, Plan, ScopeNeed } from './plan.ts';
import { operationSpans, pageSpan, placeSpans, withBasis } from './write-lines.ts';

/** The way to access. */
export function writeAccess({ access, account }: Plan): Block[] {
  const { conditions, note, ways, facts, links } = access;
  return [
    text('Without access nothing else can be tried, and it may take Pleo a while: begin here.'),
    text('You have access with API keys if all of this holds:'),
    bullets(conditions),
    text(note),
    text(
      account === null
        ? 'If you have none, the way depends on who you are to Pleo. (`account` in the configuration makes this plan show yours alone.)'
        : 'If you have none, this is your way:',
    ),
    ...ways.flatMap(({ title, steps, links: pages }): Block[] => [
      { kind: 'heading', level: 3, line: title },
      { kind: 'list', look: 'numbers', items: steps.map((line) => ({ line })) },
      ...(pages.length === 0 ? [] : [text(['Pages: ', ...joined(pages.map(pageSpan))])]),
    ]),
    { kind: 'heading', level: 3, line: 'Good to know' },
    bullets(facts.map(({ text: fact, basis }) => withBasis(fact, basis))),
    text([
      'Pages: ',
      ...joined(links.map(({ topic, url }): Span => ({ kind: 'link', text: topic, href: url }))),
    ]),
  ];
}

/** The scopes to ask for, each with its reason. */
export function writeScopes(plan: Plan): Block[] {
  const needed = plan.scopes.filter(({ calls }) => calls.length > 0);
  const perhaps = plan.scopes.filter(({ calls }) => calls.length === 0);
  if (needed.length === 0) return [text('No scope is needed for what was found.')];
  return [
    text(
      'An API key has scopes: permissions that are chosen when it is made. Ask for these and no others; whoever approves the key can see here why each is needed.',
    ),
    { kind: 'code', language: 'text', text: `${needed.map(({ scope }) => scope).join('\n')}\n` },
    ...tableOf(
      ['Scope', 'Grants', 'Needed for'],
      needed.map((need) => [[code(need.scope)], grantsLine(need), operationSpans(need.calls, plan)]),
    ),
    ...(perhaps.length === 0
      ? []
      : [
          text(
            'These are needed only if some calls serve another purpose than the plan takes them for; see the questions below.',
          ),
          ...tableOf(
            ['Scope', 'Grants', 'Perhaps needed for'],
            perhaps.map((need) => [[code(need.scope)], grantsLine(need), operationSpans(need.perhaps, plan)]),
          ),
        ]),
  ];
}

function grantsLine({ grants, note, basis }: ScopeNeed): Line {
  if (note !== '') return `${grants} ${note}`;
  return withBasis(grants, basis);
}

const ACTIONS: Readonly<Record<CredentialAction, string>> = {
  mend: 'Mend',
  create: 'Create',
  keep: 'Keep',
  rename: 'Rename',
  retire: 'Retire, at the end',
};

const ENVIRONMENTS = {
  production: 'Production',
  staging: 'Staging',
  unknown: 'Where the code does not tell the environment',
} as const;

/** What to do about credentials, by environment. */
export function writeCredentials({ credentials, progress }: Plan): Block[] {
  if (credentials.length === 0) return [text('There is no credential to make, to rename or to retire.')];
  const mended = credentials.filter(({ action }) => action === 'mend');
  const environments = (['production', 'staging', 'unknown'] as const).filter((environment) =>
    credentials.some((task) => task.environment === environment),
  );
  return [
    ...(progress.legacy === 0
      ? []
      : [
          text(
            'Neither API takes the credential of the other. Keep two of them, under two names, until the last call has moved.',
          ),
        ]),
    ...(mended.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, line: 'Wrong today, wherever it runs' } as const,
          { kind: 'list', look: 'tasks', items: mended.map(taskItem) } as const,
        ]),
    ...environments.flatMap((environment): Block[] => [
      { kind: 'heading', level: 3, line: ENVIRONMENTS[environment] },
      {
        kind: 'list',
        look: 'tasks',
        items: credentials.filter((task) => task.environment === environment).map(taskItem),
      },
    ]),
  ];
}

function taskItem({ action, text: sentence, scopes, places }: CredentialTask): { line: Line } {
  const needed = scopes.length === 0 ? [] : [' Scopes: ', ...joined(scopes.map(code)), '.'];
  const seen = places.length === 0 ? [] : [' Seen at', ...placeSpans(places), '.'];
  return { line: [strong(`${ACTIONS[action]}.`), ' ', sentence, ...needed, ...seen] };
}
