/** Credentials that are written down, in code and in settings files. */

import type { FoundCall, Knowledge } from '../clients/find-calls.ts';
import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import type { Api } from '../model/api-call.ts';
import type { LiteralFact } from '../model/finding.ts';
import { looksSecret, looksSecretInTest } from '../secrecy/secret-texts.ts';
import type { Settings } from '../settings/lookup.ts';
import type { Setting } from '../settings/setting.ts';
import { locate } from '../syntax/program.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { type TS, ts, writtenText } from '../syntax/typescript.ts';
import { nameAround } from './name-around.ts';
import type { Use } from './uses.ts';
import { namesCredential } from './words.ts';

/** A literal and its text, which never leaves the scan but to be covered. */
export interface WrittenSecret {
  readonly fact: LiteralFact;
  readonly text: string;
}

/** What is written down in code: what requests are sent with, and what is called a credential of Pleo's. */
export function* secretsInCode(
  units: readonly SourceUnit[],
  uses: readonly Use[],
  found: readonly FoundCall[],
  knowledge: Knowledge,
): Generator<WrittenSecret> {
  const sent = new Map<TS.Node, Api>(found.flatMap(clientSecrets).map((node) => [node, 'auth']));
  for (const { sourced, call } of uses) if (sourced.literal) sent.set(sourced.literal, call.api);
  const named = units.flatMap((unit) => unit.secrets);
  for (const node of new Set([...sent.keys(), ...named])) {
    const api = sent.get(node) ?? null;
    const context = knowledge.contextOf(node.getSourceFile().fileName);
    const name = nameAround(node);
    const isCalled = name !== null && namesCredential(name) && isPleos(name, node, knowledge);
    const text = writtenText(node);
    if (!(api !== null || isCalled) || !looksReal(text, context)) continue;
    const location = locate(node);
    yield {
      text,
      fact: {
        kind: 'literal',
        name,
        in: 'code',
        api,
        location,
        certainty: api === null ? 'likely' : 'certain',
        context,
        symbol: symbolOf(node),
      },
    };
  }
}

/** The literals that a request to the OAuth server has as its client's secret. */
function clientSecrets({ api, followed }: FoundCall): TS.Node[] {
  const body = api === 'auth' ? followed.levels.at(-1)?.slots.body : null;
  return (body ? optionsOf(body) : []).flatMap((option) => {
    const secret =
      option.kind === 'fields' ? (option.read('client_secret') ?? option.read('clientSecret')) : null;
    return (secret ? optionsOf(secret) : []).flatMap((one) =>
      one.kind === 'text' && knownText(one) !== null
        ? one.trail.flatMap(({ node }) => ('kind' in node && ts.isStringLiteralLike(node) ? [node] : []))
        : [],
    );
  });
}

/** A name of something of Pleo's: by itself, or in a file whose name means Pleo. */
function isPleos(name: string, node: TS.Node, { namesPleo }: Knowledge): boolean {
  return namesPleo(name) || namesPleo(node.getSourceFile().fileName.split('/').at(-1) ?? '');
}

function looksReal(text: string, context: LiteralFact['context']): boolean {
  return context === 'source' ? looksSecret(text) : looksSecretInTest(text);
}

/** What settings files give to names that mean a credential of Pleo's. */
export function* secretsInSettings(settings: Settings, knowledge: Knowledge): Generator<WrittenSecret> {
  const seen = new Set<string>();
  for (const setting of settings.all) {
    const { location, value } = setting;
    const place = `${location.file}:${location.start}`;
    const context = knowledge.contextOf(location.file);
    if (seen.has(place) || !isCredential(setting, knowledge) || !looksReal(value, context)) continue;
    seen.add(place);
    yield {
      text: value,
      fact: {
        kind: 'literal',
        name: setting.name || null,
        in: 'settings',
        api: null,
        location,
        certainty: 'certain',
        context,
        symbol: null,
      },
    };
  }
}

/** Whether the name is that of a credential, and it or what it stands in means Pleo. */
function isCredential({ name, path }: Setting, { namesPleo }: Knowledge): boolean {
  const own = path.at(-1) ?? name;
  const called = /^\d+$/.test(own) ? (path.filter((key) => !/^\d+$/.test(key)).at(-1) ?? name) : own;
  const isSealed = path.some((key) => /^(?:encryptedData|sops)$/.test(key));
  return !isSealed && namesCredential(called) && [...path, name].some(namesPleo);
}
