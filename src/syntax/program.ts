/** The files of the scanned repository as syntax, opened when somebody asks for them. */

import type { Location } from '../model/location.ts';
import { own } from '../model/own.ts';
import { TooDeep } from './nodes-in.ts';
import { MOST_NODES, parse, TooMuch } from './parse.ts';
import { indexSource, type SourceUnit } from './source-unit.ts';
import { type TS, ts } from './typescript.ts';

/** How the program gets at the repository. */
export interface ProgramHost {
  /** Text to parse, and the language when the file name does not tell it (`.vue` …); null: not readable or skipped. */
  readonly read: (file: string) => { text: string; language: string } | null;
  /** The repository's file that an import specifier names, or null for a package or an unknown one. */
  readonly resolve: (specifier: string, fromFile: string) => string | null;
  /** Whether a text is worth keeping in the index. */
  readonly mentions: (text: string) => boolean;
  readonly onFault: (file: string, message: string) => void;
}

/** Nodes of all files together: what is kept of them has to fit into the memory. */
const MAX_NODES = 2_500_000;

/** Characters of all files together, each of which may take two bytes. */
const MAX_CHARACTERS = 128 * 1024 * 1024;

const FULL = 'More files lead to Pleo than fit into the memory; the last of them were not read.';

export class Program {
  readonly #host: ProgramHost;
  readonly #units = new Map<string, SourceUnit | null>();
  readonly #opened: SourceUnit[] = [];
  #nodes = 0;
  #characters = 0;
  #isFull = false;

  constructor(host: ProgramHost) {
    this.#host = host;
  }

  /** The parsed file, or null when it cannot be read. A fault costs this file only. */
  open(file: string): SourceUnit | null {
    const known = this.#units.get(file);
    if (known !== undefined) return known;
    const unit = this.#parse(file);
    this.#units.set(file, unit);
    if (unit) this.#opened.push(unit);
    return unit;
  }

  /** Says that something about a file could not be worked on. */
  fault(file: string, error: unknown): void {
    this.#host.onFault(file, messageOf(error));
  }

  /** The files opened so far, in the order in which they were asked for; it grows. */
  get opened(): readonly SourceUnit[] {
    return this.#opened;
  }

  /** The file that `specifier` names when it is imported from `fromFile`. */
  resolve(specifier: string, fromFile: string): string | null {
    const file = this.#host.resolve(specifier, fromFile);
    return file !== null && this.#isPackagedRuntime(file) ? null : file;
  }

  /**
   * hey-api copies its client's runtime beside what it generates: the same code as its package, which a table
   * describes. To its importers it is that package.
   */
  #isPackagedRuntime(file: string): boolean {
    if (!/\/client\/(?:index|client(?:\.gen)?)\.[cm]?[jt]s$/.test(file)) return false;
    const text = this.open(file)?.source.text ?? '';
    return (
      text.slice(0, 200).includes('@hey-api/openapi-ts') &&
      /export (?:const createClient\b|\{[^}]{0,2000}\bcreateClient\b)/.test(text)
    );
  }

  #parse(file: string): SourceUnit | null {
    const room = MAX_NODES - this.#nodes;
    if (room <= 0 || this.#characters > MAX_CHARACTERS) return this.#refuse();
    try {
      const input = this.#host.read(file);
      if (!input) return null;
      const kind = own(SCRIPT_KINDS, input.language) ?? 'TS';
      const source = parse(file, input.text, ts.ScriptKind[kind], Math.min(MOST_NODES, room));
      const unit = indexSource(file, source, this.#host.mentions);
      this.#nodes += unit.nodes;
      this.#characters += input.text.length;
      return unit;
    } catch (error) {
      if (error instanceof TooMuch && room < MOST_NODES) return this.#refuse();
      this.fault(file, error);
      return null;
    }
  }

  /** Said once. */
  #refuse(): null {
    if (!this.#isFull) this.#host.onFault('budget', FULL);
    this.#isFull = true;
    return null;
  }
}

/** What a fault says; the parser, and much else, calls itself for each level. */
function messageOf(error: unknown): string {
  if (error instanceof TooMuch) return 'It holds more syntax than is followed.';
  if (error instanceof TooDeep || error instanceof RangeError)
    return 'It is nested too deeply to be followed.';
  return error instanceof Error ? error.message : String(error);
}

const SCRIPT_KINDS: Readonly<Record<string, 'TS' | 'TSX' | 'JS' | 'JSX' | 'JSON'>> = {
  ts: 'TS',
  mts: 'TS',
  cts: 'TS',
  tsx: 'TSX',
  // Plain JavaScript carries JSX in many repositories; the JSX grammar reads both.
  js: 'JSX',
  mjs: 'JSX',
  cjs: 'JSX',
  jsx: 'JSX',
  json: 'JSON',
};

/** Where a node stands, for people and for edits. */
export function locate(node: TS.Node): Location {
  const source = node.getSourceFile();
  return locateRange(source, node.getStart(source), node.end);
}

/** Where a range of a source stands. */
export function locateRange(source: TS.SourceFile, start: number, end: number): Location {
  const from = source.getLineAndCharacterOfPosition(start);
  const to = source.getLineAndCharacterOfPosition(end);
  return {
    file: source.fileName,
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
