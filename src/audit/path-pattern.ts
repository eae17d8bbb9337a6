/**
 * Whether a path fits a pattern of a CODEOWNERS file.
 * No regular expression is made of it: the pattern is the scanned repository's, and may be made to never end.
 * The rules are .gitignore's but for a last `*`, which reaches no deeper:
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */

/** What means something in a segment. */
const SPECIAL = /[*?\\]/;

/** One step through a path. `any`: so many folders or more; else one segment that fits the text. */
type Token = { readonly any: 0 | 1 } | { readonly segment: string };

export interface PathPattern {
  /** How every path that fits begins: most lines of a long file are done with by it. */
  readonly start: string;
  readonly tokens: readonly Token[];
}

/** The pattern, ready to be held against paths; null: it fits none. */
export function readPattern(text: string): PathPattern | null {
  const segments = text.split('/');
  const isAnchored = segments[0] === '' || segments.slice(1).some((segment) => segment !== '');
  if (segments[0] === '') segments.shift();
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  if (segments.length === 0 || segments.includes('')) return null;
  const last = segments.at(-1);
  const tokens = segments.map((segment, index): Token => {
    if (segment !== '**') return { segment };
    return { any: index === segments.length - 1 ? 1 : 0 };
  });
  const special = segments.findIndex((segment) => SPECIAL.test(segment));
  const start = isAnchored ? segments.slice(0, special < 0 ? segments.length : special) : [];
  return {
    start: start.join('/'),
    tokens: [...(isAnchored ? [] : [{ any: 0 } as const]), ...tokens, ...beneath(last, isFolder)],
  };
}

/** What is beneath a folder belongs to it, except where the pattern ends in a star. */
function beneath(last: string | undefined, isFolder: boolean): Token[] {
  if (last === '**') return [];
  if (isFolder) return [{ any: 1 }];
  return last === '*' ? [] : [{ any: 0 }];
}

/** Whether the pattern takes in this file. */
export function fitsPattern({ start, tokens }: PathPattern, file: string): boolean {
  if (!file.startsWith(start)) return false;
  const segments = file.split('/');
  // How many segments the tokens so far can have used up.
  let reached = new Set([0]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const at of reached) {
      const segment = segments[at];
      if ('segment' in token) {
        if (segment !== undefined && fitsSegment(token.segment, segment)) next.add(at + 1);
      } else {
        for (let to = at + token.any; to <= segments.length; to += 1) next.add(to);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(segments.length);
}

/** `*` is any text, `?` one character, a backslash takes the meaning from the next one. */
function fitsSegment(pattern: string, segment: string): boolean {
  if (!SPECIAL.test(pattern)) return pattern === segment;
  const wanted = [...pattern];
  const text = [...segment];
  let reached = new Set([0]);
  for (let index = 0; index < wanted.length; index += 1) {
    const isEscaped = wanted[index] === '\\' && index + 1 < wanted.length;
    if (isEscaped) index += 1;
    const character = wanted[index];
    const next = new Set<number>();
    if (character === '*' && !isEscaped) {
      for (let to = Math.min(...reached); to <= text.length; to += 1) next.add(to);
    } else {
      const isAny = character === '?' && !isEscaped;
      for (const at of reached) {
        if (at < text.length && (isAny || text[at] === character)) next.add(at + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(text.length);
}
