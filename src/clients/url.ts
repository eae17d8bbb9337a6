/** A text with holes → the URL a parser sees: host, path, query; holes named where they stand. */

import { textOf, trailsOf } from '../evaluate/text.ts';
import { joinUrl } from '../evaluate/urls.ts';
import type { Text, Unknown } from '../evaluate/value.ts';
import type { Join } from './client.ts';
import type { Keys } from './request-keys.ts';

export interface ResolvedUrl {
  /** Lower case, without port; null: not known. */
  readonly host: string | null;
  /** What stands where the host should, when it is a hole. */
  readonly hostHoles: readonly Unknown[];
  /** True for `/expenses` without any base: the page's own host, or an error at run time. */
  readonly relative: boolean;
  /** Decoded, starts with a slash, holes as `{name}`, without doubled or trailing slashes. */
  readonly path: string;
  readonly query: Keys;
  /** Every hole of the path and the host. */
  readonly holes: readonly Unknown[];
}

/** Placeholders are plain letters and digits: a URL parser leaves them as they are in host, path and query. */
const placeholder = (index: number): string => `zqhole${index}zq`;
const PLACEHOLDER = /zqhole(\d+)zq/g;

/** The URL of a text; null when it cannot be one. */
export function resolveUrl(address: Text): ResolvedUrl | null {
  const holes: Unknown[] = [];
  let written = '';
  for (const piece of address.pieces) {
    if (typeof piece === 'string') written += piece;
    else written += placeholder(holes.push(piece) - 1);
  }
  written = written.trim();
  if (/^zqhole\d+zq:\/\//.test(written)) written = written.replace(/^zqhole\d+zq/, 'https');
  if (written.startsWith('//')) written = `https:${written}`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return absolute(written, holes);
  const base = /^zqhole(\d+)zq(.*)$/s.exec(written);
  const hole = base ? holes[Number(base[1])] : undefined;
  if (hole) {
    const after = base?.[2] ?? '';
    return split(
      after.startsWith('/') || after === '' || after.startsWith('?') ? after : `/${after}`,
      null,
      [hole],
      false,
      holes,
    );
  }
  return written.startsWith('/') || /^[\w.-]+(\/|$|\?)/.test(written)
    ? split(written, null, [], true, holes)
    : null;
}

function absolute(address: string, holes: readonly Unknown[]): ResolvedUrl | null {
  // `'https://x.test' + path`: a hole right behind a whole host is where the path starts.
  const written = address.replace(
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*?\.[a-z]{2,}(?::\d+)?)(zqhole\d+zq)/i,
    '$1/$2',
  );
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const inHost = [...url.host.matchAll(PLACEHOLDER)].flatMap((match) => holes[Number(match[1])] ?? []);
  return split(
    url.pathname + url.search,
    inHost.length > 0 ? null : url.hostname.replace(/\.$/, ''),
    inHost,
    false,
    holes,
  );
}

function split(
  rest: string,
  host: string | null,
  hostHoles: readonly Unknown[],
  relative: boolean,
  holes: readonly Unknown[],
): ResolvedUrl {
  const [address = ''] = rest.split('#');
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const named = (part: string): string =>
    part.replace(PLACEHOLDER, (_all, index) => `{${holeName(holes[Number(index)])}}`);
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => named(decode(segment)));
  const inPath = [...path.matchAll(PLACEHOLDER)].flatMap((match) => holes[Number(match[1])] ?? []);
  return {
    host,
    hostHoles,
    relative,
    path: `/${segments.join('/')}`,
    query: mark < 0 ? { keys: [], isWhole: !endsGlued(path) } : queryKeys(address.slice(mark + 1)),
    holes: [...hostHoles, ...inPath],
  };
}

/** `/v1/expenses{suffix}`: a hole behind complete text may bring a query. */
function endsGlued(path: string): boolean {
  return /[^/]zqhole\d+zq$/.test(path);
}

function queryKeys(query: string): Keys {
  const pairs = [...new URLSearchParams(query)];
  const isHole = (value: string): boolean => /^zqhole\d+zq$/.test(value);
  const keys = pairs.flatMap(([name, value]) => {
    if (name.search(PLACEHOLDER) >= 0) return [];
    return [{ name, value: value.search(PLACEHOLDER) >= 0 ? null : value }];
  });
  // What is glued to a value may be another pair: `limit=5{more}`.
  const isWhole =
    keys.length === pairs.length &&
    pairs.every(([, value]) => value.search(PLACEHOLDER) < 0 || isHole(value));
  return { keys, isWhole };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone `%` is what the server gets; so be it.
    return segment;
  }
}

/** The short name of a hole in a path: the last identifier of what it is called. */
function holeName(hole: Unknown | undefined): string {
  const names = hole?.name.match(/[A-Za-z_$][\w$]*/g);
  return names?.at(-1) ?? 'value';
}

/** Whether a URL has a host of its own. `vendors:search` is a path: clients look for the slashes. */
function isWhole({ pieces: [head] }: Text): boolean {
  return typeof head === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(head);
}

/** A base that an unknown object spread into the options may bring. */
function isAllMaybe({ pieces }: Text): boolean {
  return pieces.every((piece) => typeof piece !== 'string' && piece.spread === true);
}

/** Joins a base and a URL as the client does. */
export function joinBase(base: Text | null, url: Text, join: Join): Text {
  if (!base || base.pieces.length === 0) return url;
  const trail = trailsOf(base, url);
  if (join === 'append') return textOf([...base.pieces, ...url.pieces], trail);
  if (isWhole(url) || (isAllMaybe(base) && typeof url.pieces[0] !== 'string')) return url;
  if (join === 'resolve') return joinUrl(url, base);
  if (url.pieces.length === 0) return base;
  const [head, ...tail] = url.pieces;
  // A base that ends in a hole gets its slash all the same: the client would add it.
  const start = [...base.pieces];
  const last = start.at(-1);
  if (typeof last === 'string') start[start.length - 1] = last.replace(/(?<!\/)\/+$/, '');
  const first = typeof head === 'string' ? head.replace(/^\/+/, '') : head;
  // A query alone is glued to the base without a slash.
  const slash = typeof first === 'string' && first.startsWith('?') ? '' : '/';
  return textOf([...start, slash, ...(first === undefined ? [] : [first]), ...tail], trail);
}
