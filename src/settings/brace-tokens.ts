/** Tokens of languages with braces (HCL, Bicep, JSON5): words, texts, marks; comments are left out, heredocs are words. */

import { isEscaped } from './quotes.ts';

export type BraceToken =
  | { readonly kind: 'word' | 'mark'; readonly text: string; readonly start: number }
  | { readonly kind: 'line'; readonly start: number }
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number };

const TOKEN =
  /(?<blank>[ \t\uFEFF]+)|(?<line>\r\n|[\r\n])|(?<comment>(?:#|\/\/)[^\r\n]*)|(?<heredoc><<[-~]?(?<tag>[A-Za-z_]\w{0,80})[ \t]*\r?\n)|(?<word>[A-Za-z_$][\w.$-]*|\d[\w.]*)|(?<mark>[=!<>]=|=>|&&|\|\||.)/sy;

/** The tokens of a text, in order. */
export function* braceTokens(text: string): Generator<BraceToken> {
  for (const { token } of piecesOf(text)) if (token) yield token;
}

/** Its comments, marks included. */
export function* braceComments(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { start, end, comment } of piecesOf(text)) if (comment) yield { start, end };
}

function* piecesOf(text: string): Generator<Read & { readonly start: number }> {
  for (let at = 0; at < text.length; ) {
    const read = readText(text, at) ?? readToken(text, at);
    yield { ...read, start: at };
    at = read.end;
  }
}

/** What was read, comments and blanks being no token, and where to go on. */
interface Read {
  readonly token?: BraceToken;
  readonly comment?: true;
  readonly end: number;
}

function readToken(text: string, start: number): Read {
  if (text.startsWith('/*', start)) return { comment: true, end: endAfter(text, '*/', start + 2) };
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  const { blank, line, comment, heredoc, tag, word, mark } = match?.groups ?? {};
  const end = start + Math.max(1, match?.[0].length ?? 1);
  if (heredoc !== undefined && tag !== undefined)
    return { token: { kind: 'word', text: heredoc, start }, end: endOfHeredoc(text, tag, end) };
  if (line !== undefined) return { token: { kind: 'line', start }, end };
  if (word !== undefined) return { token: { kind: 'word', text: word, start }, end };
  if (comment !== undefined) return { comment: true, end };
  if (blank !== undefined || mark === undefined) return { end };
  return { token: { kind: 'mark', text: mark, start }, end };
}

/** Behind the line that closes it; the end of the text when nothing does. */
function endOfHeredoc(text: string, tag: string, from: number): number {
  const close = new RegExp(`^[ \\t]*${tag}[ \\t]*\\r?$`, 'gm');
  close.lastIndex = from;
  const match = close.exec(text);
  return match ? match.index + match[0].length : text.length;
}

function endAfter(text: string, closer: string, from: number): number {
  const close = text.indexOf(closer, from);
  return close < 0 ? text.length : close + closer.length;
}

function readText(text: string, start: number): Read | null {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return null;
  const triple = quote.repeat(3);
  if (text.startsWith(triple, start)) {
    const end = endAfter(text, triple, start + 3);
    const from = start + 3 + (/^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0);
    const value = text.slice(from, Math.max(from, end - 3));
    return { token: { kind: 'text', value, start: from, end: from + value.length }, end };
  }
  const close = closingQuote(text, start);
  const value = unescaped(text.slice(start + 1, close));
  return {
    token: { kind: 'text', value, start: start + 1, end: close },
    end: text[close] === quote ? close + 1 : close,
  };
}

const IN_TEXT = /[^"'\\${}\r\n]+|\$\$\{?|\$\{|./sy;

/** The quote that closes a text, which may hold texts inside `${ … }`; the end of the line when nothing does. */
function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  /** Braces and inner texts that are open. */
  const open: string[] = [];
  for (let at = start + 1; at < text.length; ) {
    IN_TEXT.lastIndex = at;
    const [piece] = IN_TEXT.exec(text) ?? [''];
    const around = open.at(-1);
    if (piece === '\n' || piece === '\r' || piece === '') return at;
    if (open.length === 0 && piece === quote && !isEscaped(text, at)) return at;
    if (piece === '${' && open.length < 100) open.push(piece);
    else if (piece === '}' && around === '${') open.pop();
    else if (piece === around && !isEscaped(text, at)) open.pop();
    else if ((piece === '"' || piece === "'") && around === '${') open.push(piece);
    at += piece.length;
  }
  return text.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescaped(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter) : raw;
}
