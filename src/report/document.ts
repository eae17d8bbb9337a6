/** What is written for people before it becomes Markdown or HTML: blocks of lines, free of either's syntax. */

/** A piece of a line. A string is a sentence in which pieces between backticks are code. */
export type Span =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** How much a tag weighs. */
type Tone = 'error' | 'warning' | 'notice' | 'blocked';

/** A sentence, whole or in pieces. */
export type Line = string | readonly Span[];

/** One entry of a list. */
export interface Item {
  readonly line: Line;
  /** What it is about, for filters; absent: whatever is filtered. */
  readonly facets?: Facets;
}

/** What a filter can choose by: values by the name of the filter. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** What stands by itself, below or above another one. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4 | 5; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'note'; readonly tone: 'note' | 'warning'; readonly line: Line }
  | { readonly kind: 'list'; readonly look: 'bullets' | 'numbers' | 'tasks'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'chart'; readonly title: string; readonly slices: readonly Slice[] }
  | Card;

/** One share of a chart. */
export interface Slice {
  readonly label: string;
  readonly value: number;
  readonly tone: 'done' | 'open' | 'blocked' | 'unknown';
}

/** A piece of work that can be searched and filtered for. */
export interface Card {
  readonly kind: 'card';
  readonly id: string;
  readonly title: Line;
  readonly facets: Facets;
  readonly blocks: readonly Block[];
}

/** A part of the document that has a title and can be linked to. */
export interface Chapter {
  /** For links to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** All that a format for people prints. */
export interface WrittenDocument {
  readonly title: string;
  readonly head: readonly Block[];
  readonly chapters: readonly Chapter[];
  readonly foot: Line;
}

/** A span that is shown to the letter, in the font of code. */
export function code(text: string): Span {
  return { kind: 'code', text };
}

/** Words that stand out. */
export function strong(text: string): Span {
  return { kind: 'strong', text };
}

/** A list of pieces with commas between them. */
export function joined(spans: readonly Span[], separator = ', '): Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [separator, span]));
}

/** A paragraph. */
export function text(line: Line): Block {
  return { kind: 'text', line };
}

/** A list without an order. */
export function bullets(lines: readonly Line[]): Block {
  return { kind: 'list', look: 'bullets', items: lines.map((line) => ({ line })) };
}

/** A block that is left out where it has nothing. */
export function tableOf(columns: readonly string[], rows: readonly (readonly Line[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}
