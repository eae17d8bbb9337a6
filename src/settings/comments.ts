/** Where the comments of settings files stand: by each format's own syntax, so that a `#` inside a text is none. */

import { createScanner, type SyntaxKind } from 'jsonc-parser';
import { parseTOML } from 'toml-eslint-parser';
import { Lexer } from 'yaml';
import { type Line, linesOf, trimRange } from './lines.ts';
import { afterBlank } from './quotes.ts';
import { hideTemplates } from './templates.ts';

/** Finds the comments of one format, marks included, in order. */
export type CommentReader = (text: string) => Iterable<Line>;

// The package declares constant enums, which cannot be imported where each file is compiled by itself.
const LINE_COMMENT: SyntaxKind.LineCommentTrivia = 12;
const BLOCK_COMMENT: SyntaxKind.BlockCommentTrivia = 13;
const END: SyntaxKind.EOF = 17;

/** JSON has no comments; what is read as JSON may. */
export function* jsonComments(text: string): Generator<Line> {
  const scanner = createScanner(text, false);
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token !== LINE_COMMENT && token !== BLOCK_COMMENT) continue;
    const start = scanner.getTokenOffset();
    // One that nothing closes ends behind the text, to the package.
    yield { start, end: Math.min(text.length, start + scanner.getTokenLength()) };
  }
}

/** A lexeme of this one character says that the next is a scalar. */
const SCALAR = '\u001f';

/** Lexemes that stand for something and for no text: the start of a document, a flow that ends early. */
const MARKERS: readonly string[] = ['\u0002', '\u0018', SCALAR];

/** YAML, and whole lines of block scalars: scripts and files of other formats stand in those. */
export function* yamlComments(text: string): Generator<Line> {
  let at = 0;
  let before = '';
  let header = '';
  for (const lexeme of new Lexer().lex(hideTemplates(text).text)) {
    const isScalar = before === SCALAR;
    before = lexeme;
    if (MARKERS.includes(lexeme)) continue;
    const end = at + lexeme.length;
    if (!isScalar && lexeme.startsWith('#')) yield { start: at, end };
    else if (isScalar && header !== '') yield* lineComments(text, { start: at, end }, /^#/);
    if (/^[|>][-+\d]*$/.test(lexeme)) header = lexeme;
    else if (isScalar) header = '';
    at = end;
  }
}

/** TOML; in a file that is none, lines. */
export function* tomlComments(text: string): Generator<Line> {
  try {
    for (const { range } of parseTOML(text).comments) yield { start: range[0], end: range[1] };
  } catch {
    yield* iniComments(text);
  }
}

/** Dockerfiles: whole lines only, those between continued ones too. */
export function dockerfileComments(text: string): Iterable<Line> {
  return lineComments(text, { start: 0, end: text.length }, /^#/);
}

/** Properties files of Java: whole lines only. */
export function propertiesComments(text: string): Iterable<Line> {
  return lineComments(text, { start: 0, end: text.length }, /^[#!]/);
}

/** Units of systemd: whole lines only. */
export function unitComments(text: string): Iterable<Line> {
  return lineComments(text, { start: 0, end: text.length }, /^[#;]/);
}

/** .ini, .conf, Makefiles and their like: whole lines, and what follows a blank behind a value outside of quotes. */
export function* iniComments(text: string): Generator<Line> {
  for (const line of linesOf(text)) {
    const { start, end } = trimRange(text, line.start, line.end);
    if (/^(?:[#;!]|\/\/)/.test(text.slice(start, start + 2))) yield { start, end };
    else {
      const comment = afterBlank(text, start, end);
      if (comment >= 0) yield { start: comment, end };
    }
  }
}

function* lineComments(text: string, range: Line, mark: RegExp): Generator<Line> {
  for (const line of linesOf(text.slice(range.start, range.end))) {
    const { start, end } = trimRange(text, range.start + line.start, range.start + line.end);
    if (mark.test(text.slice(start, start + 1))) yield { start, end };
  }
}
