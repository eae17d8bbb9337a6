/** Base64: what it was made from stays known, since that is how credentials travel. */

import type { TS } from '../syntax/typescript.ts';
import { fieldsOf } from './objects.ts';
import { mapOptions } from './options.ts';
import { knownText, lengthOf, MAX_LENGTH, textsOf, toText } from './text.ts';
import { unknownFrom } from './unknown-from.ts';
import { type Fields, type Text, text, trailOf, unknown, type Value } from './value.ts';

/** Functions that encode a string, by module (null: the platform) and path. */
const ENCODERS: readonly (readonly [RegExp | null, RegExp])[] = [
  [null, /^(?:btoa|Utilities\.base64Encode)$/],
  [
    /^(?:btoa|abab|base-64|js-base64|universal-base64|base64-js)$/,
    /^(?:|btoa|encode|toBase64|Base64\.encode|Base64\.btoa)$/,
  ],
  [/\bencoding\/base64(?:\.ts)?$|^@std\/encoding(?:\/base64)?$/, /^(?:encode|encodeBase64|base64Encode)$/],
];

/** Whether a function of the platform or of a package gives the Base64 form of its first argument. */
export function isEncoder(module: string | null, path: readonly string[]): boolean {
  return ENCODERS.some(([from, names]) => {
    const isFrom = module === null ? from === null : (from?.test(module) ?? false);
    return isFrom && names.test(path.join('.'));
  });
}

/** The Base64 form of a string: a hole that knows what it was made from. */
export function encoded(value: Value, name: string, node: TS.Node): Value {
  return mapOptions(toText(value, node), node, (option) => {
    const size = option.kind === 'text' ? sizeOf(option) : 0;
    if (size > MAX_LENGTH) return unknown('budget', 'a very long text', node);
    sizes.set(option, size);
    return { ...unknownFrom([option], 'call', name, node), encoded: option, trail: trailOf(option) };
  });
}

/** How long what was encoded is, with what was encoded in it: what is encoded again and again has no end of its own. */
const sizes = new WeakMap<Value, number>();

function sizeOf({ pieces }: Text): number {
  const inside = pieces.map((piece) =>
    typeof piece === 'string' || !piece.encoded ? 0 : (sizes.get(piece.encoded) ?? 0),
  );
  return inside.reduce((sum, size) => sum + size, lengthOf(pieces));
}

/** A `Buffer` of a string; one that is decoded keeps what it can. */
export function bufferOf(value: Value, encoding: Value | undefined, node: TS.Node): Fields {
  const isDecoded = /^base64(?:url)?$/.test(knownText(encoding) ?? '');
  const content = (): Value => (isDecoded ? decoded(value, node) : toText(value, node));
  return { ...fieldsOf([], node), brand: 'Buffer', text: content };
}

/** What a known Base64 text says; of a hole, the hole: the same secret in another form. */
function decoded(value: Value, node: TS.Node): Value {
  return mapOptions(toText(value, node), node, (option) => {
    const [whole] = textsOf(option, node);
    const known = knownText(whole);
    return known === null
      ? option
      : { ...text(Buffer.from(known, 'base64').toString('utf8')), trail: trailOf(option) };
  });
}

/** `buffer.toString(encoding)`. */
export function bufferToString(
  buffer: Fields,
  encoding: Value | undefined,
  name: string,
  node: TS.Node,
): Value {
  const content = buffer.text?.() ?? text('');
  return /^base64(?:url)?$/.test(knownText(encoding) ?? '') ? encoded(content, name, node) : content;
}
