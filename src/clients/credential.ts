/** The credential on a request, as far as its header tells: scheme and source. Its text is never kept. */

import { optionsOf } from '../evaluate/options.ts';
import { knownText, textsOf } from '../evaluate/text.ts';
import type { Fields, Text, Unknown, Value } from '../evaluate/value.ts';
import type { AuthScheme, Credential, CredentialSource } from '../model/credential.ts';
import { locate } from '../syntax/program.ts';
import type { TS } from '../syntax/typescript.ts';
import type { Slots } from './slots.ts';

/** What the request's `Authorization` header or `auth` option says, or null when it has neither. */
export function readCredential(slots: Slots, place: TS.Node): Credential | null {
  const header = slots.headers ? authorization(slots.headers) : null;
  const value = header ?? slots.auth;
  if (!value) return null;
  const texts = textsOf(value, place);
  // A settings file may hold an example of it: where it comes from is what counts.
  const text = texts.find((option) => option.pieces.some(isVariable)) ?? texts[0];
  if (!text) return null;
  const scheme = header ? schemeOf(text) : 'basic';
  return { kind: 'unknown', scheme, source: sourceOf(text), at: locate(place) };
}

function isVariable(piece: Text['pieces'][number]): boolean {
  return typeof piece !== 'string' && piece.why === 'environment';
}

function authorization(headers: Value): Value | null {
  for (const option of optionsOf(headers)) {
    const name = option.kind === 'fields' ? headerName(option) : undefined;
    const value = option.kind === 'fields' && name !== undefined ? option.read(name) : null;
    if (value) return value;
  }
  return null;
}

function headerName(headers: Fields): string | undefined {
  return headers.names().find((name) => name.toLowerCase() === 'authorization');
}

function schemeOf(text: Text): AuthScheme {
  const [head] = text.pieces;
  if (typeof head !== 'string') return 'unknown';
  if (/^bearer\s/i.test(head)) return 'bearer';
  return /^basic\s/i.test(head) ? 'basic' : 'unknown';
}

function sourceOf(text: Text): CredentialSource {
  const hole = text.pieces.find((piece): piece is Unknown => typeof piece !== 'string');
  if (!hole) return { type: knownText(text) === '' ? 'unknown' : 'literal', name: null };
  if (hole.why === 'environment') return { type: 'env', name: hole.name };
  return { type: hole.why === 'parameter' ? 'parameter' : 'unknown', name: hole.name };
}
