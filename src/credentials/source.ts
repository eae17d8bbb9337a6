/** Where a credential comes from, and everything it is called on its way. */

import { nameOf } from '../evaluate/evaluate.ts';
import { placeOfMark } from '../evaluate/place-of-mark.ts';
import { knownText } from '../evaluate/text.ts';
import type { Mark, Text, Unknown, Value } from '../evaluate/value.ts';
import type { CredentialSource } from '../model/credential.ts';
import type { Step } from '../model/location.ts';
import type { Setting } from '../settings/setting.ts';
import { locate } from '../syntax/program.ts';
import { enclosingFunction, type TS, ts } from '../syntax/typescript.ts';
import { nameAround } from './name-around.ts';
import { namesCredential } from './words.ts';

/** A name of a credential; `own`: of the variable, secret or key itself, not of what held it on the way. */
export interface CredentialName {
  readonly text: string;
  readonly own: boolean;
}

/** A credential's way back to where it comes from. */
export interface Sourced {
  readonly source: CredentialSource;
  readonly identity: string | null;
  readonly names: readonly CredentialName[];
  /** The literal that it is written in, when it is. */
  readonly literal: TS.Node | null;
  /** The variable, when a settings file was asked for it. */
  readonly variable: string | null;
  /** Whether it is the default of a parameter. */
  readonly isDefault: boolean;
  /** Its text where that is known; for covering it only. */
  readonly text: string | null;
  /** Where a variable is read. */
  readonly read: TS.Node | null;
  /** The file that it is read in. */
  readonly home: string | null;
  /** The calls on its way, whose answers it may come from. */
  readonly calls: readonly TS.Node[];
  readonly way: readonly Step[];
}

/** What is known of a credential's text: `part` is the credential by itself. */
export function sourceOf(part: Text): Sourced {
  const hole = part.pieces.find((piece): piece is Unknown => typeof piece !== 'string');
  const marks = [...part.trail, ...(hole?.trail ?? [])];
  const setting = marks.map(({ node }) => node).find(isSetting);
  const local = marks.flatMap(({ node }) => (isSetting(node) ? [] : (nameAround(node) ?? []))).map(held);
  const calls = [
    ...marks.flatMap(({ node }) => (isSetting(node) ? [] : [node])),
    ...(hole ? [hole.node] : []),
  ];
  const isDefault = hole?.trail.some(({ note }) => note === 'default value') ?? false;
  const home = hole?.node.getSourceFile().fileName ?? null;
  const common = {
    calls,
    way: stepsOf(marks),
    literal: null,
    variable: null,
    home,
    read: null,
    text: knownText(part),
    isDefault,
  };
  if (hole?.why === 'environment' || (!hole && setting)) {
    // What a settings file fills a variable from is another name of it.
    const name = setting?.variable ? setting.name : (hole?.name ?? setting?.name ?? '');
    const type = typeOfName(name);
    const filled = hole && hole.name !== name ? [{ text: plainName(hole.name), own: true }] : [];
    return {
      ...common,
      source: { type, name: plainName(name) },
      identity: `${type}:${plainName(name)}`,
      names: [{ text: plainName(name), own: true }, ...filled, ...local],
      variable: name,
      read: hole?.node ?? null,
    };
  }
  if (!hole) return literalSource(part, local, common);
  return holeSource(hole, local, common);
}

type Common = Pick<
  Sourced,
  'calls' | 'way' | 'literal' | 'variable' | 'home' | 'read' | 'text' | 'isDefault'
>;

function literalSource(part: Text, local: readonly CredentialName[], common: Common): Sourced {
  const whole = knownText(part) ?? '';
  // What a program writes for want of a value is none.
  const isNothing = whole === '' || whole === 'undefined' || whole === 'null';
  const literal = part.trail
    .map(({ node }) => node)
    .find((node) => !isSetting(node) && isText(node) && sharesText(node.getText(), whole));
  const isGiven = !isNothing && literal !== undefined && !isSetting(literal);
  const at = isGiven ? locate(literal) : null;
  return {
    ...common,
    source: { type: isGiven ? 'literal' : 'unknown', name: null },
    identity: at && `literal:${at.file}:${at.start}`,
    names: local.map((name) => ({ ...name, own: true })),
    literal: isGiven ? literal : null,
  };
}

/** Whether a literal has the text, or is a part of it. */
function sharesText(literal: string, whole: string): boolean {
  const inner = literal.slice(1, -1);
  return inner.includes(whole) || (inner.length > 3 && whole.includes(inner));
}

function holeSource(hole: Unknown, local: readonly CredentialName[], common: Common): Sourced {
  const names = [{ text: hole.name, own: false }, ...local];
  const asked = askedFor(hole);
  if (asked !== null) {
    const member = /\.\w+$/.exec(hole.name)?.[0] ?? '';
    return {
      ...common,
      source: { type: 'secret', name: asked },
      identity: `secret:${asked}${member}`,
      names: [{ text: asked, own: true }, ...names],
    };
  }
  const at = locate(hole.node);
  // What a function gets back may be another credential each time it is called.
  const isOnce = hole.why === 'parameter' || enclosingFunction(hole.node) === null;
  const declared = hole.why === 'parameter' && hole.owner ? locate(hole.owner) : at;
  return {
    ...common,
    source: { type: hole.why === 'parameter' ? 'parameter' : 'unknown', name: hole.name },
    identity: isOnce ? `${hole.why}:${declared.file}:${declared.start}:${hole.name}` : null,
    names,
  };
}

/** What secrets go by in the options of the clients of secret stores. */
const SECRET_NAMES = ['name', 'SecretId', 'secretId', 'secretName', 'Name', 'path', 'key'];

/** Callees that hand out secrets. */
const STORES = /secret|vault|credential|token|key|config|env|param|require|must/i;

/** The name of the secret that a call asks for: `getSecret('pleo-legacy-token')`; null when it asks for none by name. */
function askedFor({ asked }: Unknown): string | null {
  const seen = new Set<object>();
  for (let at = asked; at; at = at.before) {
    const names = new Set(at.args.flatMap((argument) => namesAsked(argument.value(), seen)));
    const [only] = names;
    if (only === undefined || names.size > 1) continue;
    const callee = nameOf(at.node.expression).split('.').at(-1) ?? '';
    const isTelling = STORES.test(callee) || namesCredential(only);
    if (isTelling && /^[\w./:@-]{3,120}$/.test(only)) return only;
  }
  return null;
}

/** `seen`: calls are asked once each, however often they stand in each other. */
function namesAsked(value: Value, seen: Set<object>): string[] {
  if (value.kind === 'fields') {
    const given = SECRET_NAMES.map((name) => value.read(name)).find((found) => found !== null);
    return given ? namesAsked(given, seen) : [];
  }
  if (value.kind === 'unknown') {
    if (!value.asked || seen.has(value.asked.node)) return [];
    seen.add(value.asked.node);
    return value.asked.args.flatMap((argument) => namesAsked(argument.value(), seen));
  }
  if (value.kind !== 'text') return [];
  const known = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return known === '' ? [] : [secretIn(known)];
}

/** `projects/p/secrets/pleo-token/versions/latest` is pleo-token. */
function secretIn(path: string): string {
  return /\bsecrets\/([^/]+)/.exec(path)?.[1] ?? path;
}

/** `${{ secrets.PLEO_TOKEN }}` is PLEO_TOKEN. */
export function plainName(name: string): string {
  return /^\$\{\{\s*(?:\w+\.)*([\w-]+)\s*\}\}$/.exec(name)?.[1] ?? name.replace(/^\$\{?(\w+)\}?$/, '$1');
}

function typeOfName(name: string): 'env' | 'secret' | 'config' {
  if (/^\$\{\{\s*secrets\./.test(name)) return 'secret';
  return /^[A-Z][A-Z0-9_]*$/.test(plainName(name)) ? 'env' : 'config';
}

function held(text: string): CredentialName {
  return { text, own: false };
}

/** Whether a mark is of a setting, and not of code. */
export function isSetting(node: Mark['node']): node is Setting {
  return 'location' in node;
}

function isText(node: Mark['node']): boolean {
  return !isSetting(node) && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));
}

function stepsOf(marks: readonly Mark[]): Step[] {
  const seen = new Set<Mark['node']>();
  return marks.flatMap(({ node, note }) => {
    if (note === '' || seen.has(node)) return [];
    seen.add(node);
    return [{ at: placeOfMark({ node }), note }];
  });
}
