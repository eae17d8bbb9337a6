/** What a request carries that says who sends it: a header, or the options that a client makes one of. */

import { optionsOf } from '../evaluate/options.ts';
import { textsOf } from '../evaluate/text.ts';
import { headersFrom, splitAt } from '../evaluate/urls.ts';
import { type Fields, list, type Text, type Unknown, type Value } from '../evaluate/value.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { Slots } from './slots.ts';

/** One way in which a request says who sends it, and where that is put on it. */
export type Authorization =
  /** A header as it is sent; its name in lower case. */
  | { readonly kind: 'header'; readonly name: string; readonly value: Text; readonly at: TS.Node }
  /** User and password, which the client sends as Basic; null: not given. */
  | {
      readonly kind: 'pair';
      readonly user: Text | null;
      readonly password: Text | null;
      readonly at: TS.Node;
    }
  /** A token that the client sends as Bearer. */
  | { readonly kind: 'token'; readonly value: Text; readonly at: TS.Node };

/** Headers that carry keys where there is no `Authorization`. */
const KEY_HEADERS = /^(?:x-)?(?:pleo-)?(?:api-?key|api-?token|auth-?token|access-?token)$/;

/** What a request carries, each possibility once; empty: nothing that is known. */
export function authorizationsOf(slots: Slots, request: TS.Node): Authorization[] {
  const headers = slots.headers
    ? optionsOf(slots.headers).flatMap((option) => asHeaders(option, request))
    : [];
  const named = (fits: (name: string) => boolean): Authorization[] =>
    headers.flatMap((option) => headersOf(option, fits, request));
  const standard = named((name) => name === 'authorization');
  if (standard.length > 0) return standard;
  const options = slots.auth ? optionsOf(slots.auth) : [];
  const given = options.flatMap((option) => givenBy(option, slots.authPlace ?? request, request));
  return given.length > 0 ? given : named((name) => KEY_HEADERS.test(name));
}

function headersOf(headers: Fields, fits: (name: string) => boolean, request: TS.Node): Authorization[] {
  const written = headers.names().find((name) => fits(name.toLowerCase()));
  const value = written === undefined ? null : headers.read(written);
  if (written === undefined || !value) return [];
  const at = headers.placeOf(written) ?? writtenAt(value) ?? headers.node;
  return optionsOf(value).flatMap((option) =>
    option.kind === 'constant'
      ? []
      : textsOf(option, request).map(
          (text): Authorization => ({ kind: 'header', name: written.toLowerCase(), value: text, at }),
        ),
  );
}

/** An object of headers; of a list, names and values by turns or in pairs. */
function asHeaders(option: Exclude<Value, { kind: 'one-of' }>, node: TS.Node): Fields[] {
  if (option.kind === 'fields') return [option];
  if (option.kind !== 'list') return [];
  const { items } = option;
  if (items.every((item) => item.kind === 'list')) return [headersFrom(option, node)];
  const pairs = items.flatMap((name, index) => {
    const value = index % 2 === 0 ? items[index + 1] : undefined;
    return value ? [list([name, value])] : [];
  });
  return [headersFrom(list(pairs), node)];
}

/** Where the text of a header is put together: the literal with its scheme. */
function writtenAt(value: Value): TS.Node | null {
  const [text] = optionsOf(value);
  const marks = text?.kind === 'text' ? text.trail : [];
  const written = marks.find(({ node, note }) => note === 'written here' && 'kind' in node);
  return written && 'kind' in written.node ? written.node : null;
}

/** What clients call the parts of the option. */
const USER = ['username', 'user'];
const PASSWORD = ['password', 'pass'];
const TOKEN = ['bearer', 'token'];

function givenBy(option: Value, place: TS.Node, request: TS.Node): Authorization[] {
  if (option.kind === 'text') return [{ kind: 'pair', ...splitPair(option), at: place }];
  if (option.kind !== 'fields') return [];
  // An object that a variable holds or a helper makes is where it is put together.
  const at = ts.isObjectLiteralExpression(option.node) ? option.node : place;
  const read = (names: readonly string[]): (Text | null)[] => {
    const value = names.map((name) => option.read(name)).find((found) => found !== null);
    const texts = value
      ? optionsOf(value).flatMap((one) => (one.kind === 'constant' ? [] : textsOf(one, request)))
      : [];
    return texts.length > 0 ? texts : [null];
  };
  const users = read(USER);
  const passwords = read(PASSWORD);
  if (users[0] || passwords[0])
    return users.flatMap((user) =>
      passwords.map((password): Authorization => ({ kind: 'pair', user, password, at })),
    );
  return read(TOKEN).flatMap((value) => (value ? [{ kind: 'token' as const, value, at }] : []));
}

/** A pair written as one text, `user:password`; without a colon, all of it is the user. */
export function splitPair(value: Text): { readonly user: Text; readonly password: Text | null } {
  const parts = splitAt(value, ':');
  return parts ? { user: parts.before, password: parts.after } : { user: value, password: null };
}

/** What callers would have to say for more to be known of a request's authorization. */
export function openIn(slots: Slots, request: TS.Node): Unknown[] {
  const whole = [slots.headers, slots.auth].flatMap((value) => (value ? optionsOf(value) : []));
  const carried = authorizationsOf(slots, request).flatMap(textsIn).flatMap(holesIn);
  if (carried.length > 0) return carried;
  return whole.flatMap((option) => {
    if (option.kind === 'unknown') return [option];
    const rest = option.kind === 'fields' ? option.rest() : null;
    return rest ? [rest] : [];
  });
}

/** The texts that an authorization is made of. */
function textsIn(authorization: Authorization): Text[] {
  if (authorization.kind !== 'pair') return [authorization.value];
  return [authorization.user, authorization.password].filter((text) => text !== null);
}

/** The holes of a text, and of what was encoded in it. */
function holesIn(value: Text): Unknown[] {
  return value.pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return piece.encoded ? optionsOf(piece.encoded).flatMap((inner) => innerHoles(inner)) : [piece];
  });
}

function innerHoles(value: Value): Unknown[] {
  if (value.kind === 'unknown') return [value];
  return value.kind === 'text' ? holesIn(value) : [];
}
