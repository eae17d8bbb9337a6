/** How a credential stands on a request: the scheme it goes by, and which part of the text it is. */

import { type Authorization, splitPair } from '../clients/authorization.ts';
import { optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import type { Text } from '../evaluate/value.ts';
import type { AuthScheme, CredentialForm } from '../model/credential.ts';

/** A credential on a request, apart from what stands around it. */
export interface Formed {
  readonly form: CredentialForm;
  readonly scheme: AuthScheme;
  /** The credential by itself. */
  readonly part: Text;
}

/** The credential of an authorization, and how it stands there. */
export function formOf(authorization: Authorization): Formed {
  if (authorization.kind === 'token') return formed('bearer', authorization.value);
  if (authorization.kind === 'pair') return pairForm(authorization.user, authorization.password, 'basic');
  const { name, value } = authorization;
  return name === 'authorization' ? headerForm(value) : formed('other-header', value);
}

const SCHEMES: Readonly<Partial<Record<CredentialForm, AuthScheme>>> = {
  bearer: 'bearer',
  'bearer-encoded': 'bearer',
  basic: 'basic',
  'basic-password': 'basic',
  'basic-as-password': 'basic',
  'basic-without-colon': 'basic',
  'basic-bare': 'basic',
  'basic-not-encoded': 'basic',
};

function formed(form: CredentialForm, part: Text): Formed {
  return { form, scheme: SCHEMES[form] ?? 'unknown', part };
}

function headerForm(value: Text): Formed {
  const [head] = value.pieces;
  if (typeof head !== 'string') return formed(isEmpty(value) || isOneHole(value) ? 'unknown' : 'bare', value);
  const scheme = /^\s*(bearer|basic)\s+/i.exec(head);
  if (scheme) {
    const part = withoutStart(value, scheme[0].length);
    return scheme[1]?.toLowerCase() === 'bearer' ? bearerForm(part) : basicForm(part);
  }
  const whole = knownText(value);
  if (whole !== null) return formed(/^[\w.+/=~-]{16,}$/.test(whole) ? 'bare' : 'unknown', value);
  const other = /^\s*[A-Za-z][\w-]*\s*(?:[=:]\s*)?["']?$/.exec(head);
  return other ? formed('other-scheme', withoutStart(value, other[0].length)) : formed('unknown', value);
}

function bearerForm(part: Text): Formed {
  const inner = encodedIn(part);
  return inner?.pieces.some((piece) => typeof piece === 'string' && piece.includes(':'))
    ? formed('bearer-encoded', splitPair(inner).user)
    : formed('bearer', part);
}

function basicForm(part: Text): Formed {
  const inner = encodedIn(part);
  if (inner) {
    const { user, password } = splitPair(inner);
    return pairForm(user, password, isOpaque(user) ? 'unknown' : 'basic-without-colon');
  }
  const written = knownText(part);
  if (written !== null) return writtenForm(written, part);
  const last = part.pieces.at(-1);
  if (typeof last === 'string' && last.startsWith(':'))
    return formed('basic-not-encoded', splitPair(part).user);
  return formed(part.pieces.length === 1 ? 'basic-bare' : 'unknown', part);
}

/** A pair that somebody encoded by hand. */
function writtenForm(written: string, part: Text): Formed {
  const plain = Buffer.from(written, 'base64').toString('latin1');
  const isPlain = /^[\x20-\x7e]+$/.test(plain);
  if (!isPlain) return formed('basic-bare', part);
  if (!plain.includes(':')) return formed('basic-without-colon', part);
  if (plain.endsWith(':')) return formed('basic', part);
  return formed(plain.startsWith(':') ? 'basic-as-password' : 'basic-password', part);
}

/** `alone`: what it is when there is no password at all. */
function pairForm(user: Text | null, password: Text | null, alone: CredentialForm): Formed {
  const nothing: Text = { kind: 'text', pieces: [], trail: [] };
  if (password === null) return formed(user ? alone : 'unknown', user ?? nothing);
  if (isEmpty(password)) return formed(user && !isEmpty(user) ? 'basic' : 'unknown', user ?? nothing);
  if (user === null || isEmpty(user) || (knownText(user) !== null && knownText(password) === null))
    return formed('basic-as-password', password);
  return formed('basic-password', user);
}

/** What was encoded to give the text; null when it is no such hole. */
function encodedIn({ pieces, trail }: Text): Text | null {
  const [hole] = pieces;
  if (pieces.length !== 1 || typeof hole !== 'object' || !hole.encoded) return null;
  const [inner] = optionsOf(hole.encoded);
  if (inner?.kind === 'text') return { ...inner, trail: inner.trail.length > 0 ? inner.trail : trail };
  return inner?.kind === 'unknown' ? { kind: 'text', pieces: [inner], trail } : null;
}

function isEmpty({ pieces }: Text): boolean {
  return pieces.every((piece) => piece === '');
}

/** A hole that may well have the scheme, or the colon, in it: nobody knows how it was put together. */
function isOpaque({ pieces }: Text): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && piece.why !== 'environment');
}

function isOneHole(value: Text): boolean {
  return value.pieces.length === 1 && isOpaque(value);
}

function withoutStart(value: Text, length: number): Text {
  const [head, ...rest] = value.pieces;
  const kept = typeof head === 'string' ? head.slice(length) : '';
  return { ...value, pieces: kept === '' ? rest : [kept, ...rest] };
}
