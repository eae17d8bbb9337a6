/** Two of Pleo's environments in one configuration: a staging OAuth server beside a production API, and the like. */

import type { Knowledge } from '../clients/find-calls.ts';
import type { Environment } from '../model/api-call.ts';
import { append } from '../model/append.ts';
import type { MixedFact } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Settings } from '../settings/lookup.ts';
import { locate } from '../syntax/program.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { type TS, ts, writtenText } from '../syntax/typescript.ts';
import { environmentIn, namesPleosCredential } from './words.ts';

/** Something that is for one environment. */
interface Sided {
  readonly what: 'authorize' | 'auth' | 'api' | 'credential';
  readonly environment: Environment;
  readonly name: string;
  readonly location: Location;
}

/** The pairs in code: in one object, else in one class, else in one file. */
export function* mixedInCode(units: readonly SourceUnit[], knowledge: Knowledge): Generator<MixedFact> {
  for (const unit of units) {
    const hosts = unit.texts.flatMap((node) =>
      isWritten(node)
        ? hostsIn(writtenText(node), knowledge).map((host) => ({ ...host, location: locate(node), node }))
        : [],
    );
    const sided = [
      ...hosts,
      ...credentialsBeside(
        hosts.map(({ node }) => node),
        knowledge,
      ),
    ];
    if (new Set(sided.map(({ environment }) => environment)).size < 2) continue;
    const told = new Set<TS.Node>();
    for (const container of containersOf(sided.map(({ node }) => node))) {
      const inside = sided.filter(({ node }) => isIn(node, container) && !told.has(node));
      const pair = mixedPair(inside);
      if (!pair) continue;
      for (const { node } of inside) told.add(node);
      const [before, here] = pair;
      yield factOf(before, here, knowledge, symbolOf(here.node));
    }
  }
}

/** Properties beside the hosts that read a credential of one environment: `PLEO_API_KEY: process.env.PLEO_PROD_API_KEY`. */
function credentialsBeside(
  hosts: readonly TS.Node[],
  knowledge: Knowledge,
): (Sided & { readonly node: TS.Node })[] {
  const objects = new Set(hosts.map(({ parent }) => parent.parent).filter(ts.isObjectLiteralExpression));
  return [...objects].flatMap(({ properties }) =>
    properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isPropertyAccessExpression(property.initializer))
        return [];
      const name = property.initializer.name.text;
      const environment = environmentIn(name);
      if (environment === 'unknown' || !namesPleosCredential(name, knowledge)) return [];
      return [{ what: 'credential' as const, environment, name, location: locate(property), node: property }];
    }),
  );
}

/** The pairs in settings files: in one group of keys, else in one file of plain names and values. */
export function* mixedInSettings(settings: Settings, knowledge: Knowledge): Generator<MixedFact> {
  const groups = new Map<string, Sided[]>();
  for (const { name, path, value, location } of settings.all) {
    const hosts = hostsIn(value, knowledge).map((host): Sided => ({ ...host, location }));
    const named = [name, ...referencesIn(value)].find(
      (one) => namesPleosCredential(one, knowledge) && environmentIn(one) !== 'unknown',
    );
    const credential: Sided[] =
      named === undefined || hosts.length > 0
        ? []
        : [{ what: 'credential', environment: environmentIn(named), name: named, location }];
    const all = [...hosts, ...credential];
    if (all.length === 0) continue;
    // A group of keys, and those around it: `oauth.url` beside `baseUrl`.
    for (let depth = path.length - 1; depth >= 0; depth -= 1) {
      const group = [location.file, ...path.slice(0, depth)].join('\0');
      for (const sided of all) append(groups, group, sided);
      if (APART.has(path[depth - 1] ?? '')) break;
    }
  }
  const told = new Set<Sided>();
  for (const [, group] of [...groups].sort(([a], [b]) => b.split('\0').length - a.split('\0').length)) {
    const pair = mixedPair(group.filter((sided) => !told.has(sided)));
    if (!pair) continue;
    for (const sided of group) told.add(sided);
    yield factOf(pair[0], pair[1], knowledge, null);
  }
}

/** Keys whose members are programs of their own. */
const APART = new Set([
  'services',
  'jobs',
  'apps',
  'functions',
  'profiles',
  'environments',
  'stages',
  'params',
  'context',
]);

/** Names of other variables and secrets in a value. */
function referencesIn(value: string): string[] {
  return [...value.matchAll(/\$\{\{?\s*(?:\w+\.)*([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}

/** Pleo's hosts in a text, by what they are for. */
function hostsIn(text: string, { hostOf }: Knowledge): Omit<Sided, 'location'>[] {
  return [...text.matchAll(/(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}/gi)].flatMap(
    ([name]) => {
      const host = hostOf(name.toLowerCase());
      if (!host || host.environment === 'unknown' || host.api === 'other-pleo') return [];
      return [
        {
          what:
            host.api !== 'auth'
              ? ('api' as const)
              : /\/authori[sz]e\b/.test(text)
                ? ('authorize' as const)
                : ('auth' as const),
          environment: host.environment,
          name: name.toLowerCase(),
        },
      ];
    },
  );
}

/** What belongs together. */
const PAIRS = [
  ['authorize', 'auth'],
  ['auth', 'api'],
  ['authorize', 'api'],
  ['credential', 'api'],
  ['credential', 'auth'],
] as const;

/** The first two that do not go together, in order of place; null where either side has both environments. */
function mixedPair<T extends Sided>(all: readonly T[]): readonly [T, T] | null {
  for (const [one, other] of PAIRS) {
    const sides = [one, other].map((what) => all.filter((sided) => sided.what === what));
    const environments = sides.map((side) => new Set(side.map(({ environment }) => environment)));
    if (environments.some(({ size }) => size !== 1)) continue;
    const [a, b] = sides.map((side) => side[0]);
    if (!a || !b || a.environment === b.environment) continue;
    return a.location.start <= b.location.start ? [a, b] : [b, a];
  }
  return null;
}

function factOf(before: Sided, here: Sided, { contextOf }: Knowledge, symbol: string | null): MixedFact {
  return {
    kind: 'mixed',
    name: here.name,
    environment: here.environment,
    other: before.name,
    otherEnvironment: before.environment,
    location: here.location,
    certainty: 'likely',
    context: contextOf(here.location.file),
    symbol,
    evidence: [{ at: before.location, note: `${before.name} stands here` }],
  };
}

/** Objects and classes around the places, innermost first, then the file. */
function containersOf(nodes: readonly TS.Node[]): TS.Node[] {
  const all = new Set<TS.Node>();
  for (const node of nodes)
    for (let at = node.parent; at; at = at.parent)
      if (ts.isObjectLiteralExpression(at) || ts.isClassLike(at) || ts.isSourceFile(at)) all.add(at);
  return [...all].sort((a, b) => a.end - a.pos - (b.end - b.pos));
}

function isIn(node: TS.Node, container: TS.Node): boolean {
  return node.pos >= container.pos && node.end <= container.end;
}

/** Not a comment's neighbour, a type or a regular expression: a text that a program uses. */
function isWritten(node: TS.Node): boolean {
  return (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !ts.isTypeNode(node.parent);
}
