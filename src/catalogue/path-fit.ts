/** How well a called path fits a path template; both know pieces in braces. */

export interface PathFit {
  /** How many segments of fixed text the call only has a hole for. */
  readonly guessed: number;
  /** Sorts better fits first: fewer guesses, then fixed text before parameters from left to right. */
  readonly rank: string;
}

/** `partial`: the call has some of the fixed text and a hole for the rest; `guessed`: it has only a hole. */
type SegmentFit = 'fixed' | 'mixed' | 'parameter' | 'partial' | 'guessed';

const BRACES = /\{[^{}]*\}/;

/** The segments of a path; leading, trailing and doubled slashes make none. */
export function splitPath(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** How the call fits, or null. A call whose holes swallow all names of the path, such as `/v1/{resource}`, fits nothing. */
export function fitPath(template: readonly string[], called: readonly string[]): PathFit | null {
  if (template.length !== called.length) return null;
  const fits: SegmentFit[] = [];
  for (const [index, segment] of template.entries()) {
    const fit = fitSegment(segment, called[index] ?? '', index === template.length - 1);
    if (fit === null) return null;
    fits.push(fit);
  }
  // The first segment is the version, which says nothing about what is asked for.
  if (!fits.slice(1).some((fit) => fit === 'fixed' || fit === 'mixed' || fit === 'partial')) return null;
  const guessed = fits.filter((fit) => fit === 'guessed' || fit === 'partial').length;
  return { guessed, rank: `${guessed}:${fits.map(rankOf).join('')}` };
}

function rankOf(fit: SegmentFit): string {
  return { fixed: '0', mixed: '1', partial: '2', guessed: '3', parameter: '4' }[fit];
}

function fitSegment(template: string, called: string, isLast: boolean): SegmentFit | null {
  const isTemplateFixed = !BRACES.test(template);
  const text = isLast ? dropGluedQuery(called, isTemplateFixed ? template : null) : called;
  if (!BRACES.test(text)) {
    if (isTemplateFixed) return template === text ? 'fixed' : null;
    if (!toPattern(template, '.+').test(text)) return null;
    return isParameter(template) ? 'parameter' : 'mixed';
  }
  if (isParameter(template)) return 'parameter';
  if (isTemplateFixed) return toPattern(text, '.*').test(template) ? guessOf(text) : null;
  return fitMixed(template, text);
}

function guessOf(text: string): SegmentFit {
  return /\p{L}/u.test(text.replace(new RegExp(BRACES, 'g'), '')) ? 'partial' : 'guessed';
}

/** `{id}:archive`: the fixed text is either there (`{vendorId}:archive`) or inside a hole (`{idAndAction}`). */
function fitMixed(template: string, text: string): SegmentFit | null {
  if (toPattern(template, '.+').test(text)) return 'mixed';
  return toPattern(text, '.*').test(template.replace(BRACES, 'x')) ? guessOf(text) : null;
}

/** `/v1/expenses{query}`: a hole that follows complete text is a query string in all practice, so it asks for nothing more. */
function dropGluedQuery(called: string, template: string | null): string {
  if (template === null || !called.startsWith(template)) return called;
  return /^(\{[^{}]*\})+$/.test(called.slice(template.length)) ? template : called;
}

function isParameter(template: string): boolean {
  return /^\{[^{}]*\}$/.test(template);
}

/** Fixed text as it is, each piece in braces as `hole`. */
function toPattern(segment: string, hole: string): RegExp {
  const pieces = segment
    .split(new RegExp(BRACES, 'g'))
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Holes side by side are one hole: without this, a segment of many of them would take exponential time.
  return new RegExp(`^${pieces.join(hole).replaceAll(/(?:\.\*){2,}/g, '.*')}$`, 's');
}
