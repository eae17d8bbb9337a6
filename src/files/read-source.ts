/** One file's text, or why it is left out. Nothing outside the root is ever read. */

import { decodeText } from './decode-text.ts';
import { readInside } from './read-inside.ts';

/** Marks of generators whose output the program calls through: API clients. They are read like hand-written code. */
const CLIENT_GENERATORS =
  /openapi[ -]?(generator|typescript)|swagger[ -]?codegen|\borval\b|hey-api|openapi-typescript-codegen|\bkubb\b|NSwag/i;

const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bAUTO-?GENERATED\b/i;

/** Lines longer than this on average are no one's hand-writing. Minifiers write JavaScript: other languages hold data then. */
const MINIFIED_LINE = 1_000;
const MINIFIES = /\.[cm]?jsx?$/;

/** Where builds put what they make, by the names of folders and of files. */
const BUILT =
  /(?:^|\/)(?:dist|build|builds|built|out|output|public|static|assets|vendors?|third[-_]?party|bundles?|bower_components|wwwroot|coverage|\.next|\.nuxt|\.output|\.svelte-kit|\.vercel|\.netlify)\/|[.-](?:bundle|chunk|min|umd|iife|[0-9a-f]{8,})\.[cm]?js$/i;

/** What bundlers and minifiers leave in what they write. */
const BUILDERS_MARK =
  /__webpack_(?:require|modules)__|webpackChunk|webpackJsonp|parcelRequire|System\.register\(\[|__esbuild|__toESM|\/\/[#@] sourceMappingURL=/;

/** How much of a file is looked at for marks. */
const HEAD = 2_000;

/** The text of a listed file, or the reason to leave it out. */
export function readSource(
  root: string,
  file: string,
  maxFileSize: number,
): { text: string } | { skipped: string } {
  const bytes = readInside(root, file, maxFileSize);
  if (typeof bytes === 'string') return { skipped: bytes };
  const text = decodeText(bytes);
  if (text === null) return { skipped: 'binary' };
  const reason = isSource(file) ? unfit(file, text) : null;
  return reason === null ? { text } : { skipped: reason };
}

/** What generators write is no code of anybody; settings count whoever wrote them. */
function isSource(file: string): boolean {
  return /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(file);
}

function unfit(file: string, text: string): string | null {
  const head = text.slice(0, HEAD);
  if (GENERATED.test(head) && !CLIENT_GENERATORS.test(head)) return 'generated (marked in its header)';
  if (text.length < 5 * MINIFIED_LINE || !MINIFIES.test(file)) return null;
  const lines = text.split('\n').length;
  if (text.length / lines <= MINIFIED_LINE) return null;
  // One long line alone is no proof: somebody may have written it so that nobody looks at it.
  return BUILT.test(file) || BUILDERS_MARK.test(text) ? 'minified' : null;
}
