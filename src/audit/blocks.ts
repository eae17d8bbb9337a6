/** The parts of an issue's body that are marked so that the next audit finds them again. */

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Newlines as the API has them: a body that was edited in a browser has others. */
export function normalBody(body: string | null | undefined): string {
  return (body ?? '').replaceAll('\r\n', '\n');
}

/** Hidden lines. Nothing in them can end them. */
export function hiddenBlock(name: string, lines: string): string {
  return lines === '' ? '' : `${hiddenOpening(name)}${lines.replaceAll('-->', '--\\u003e')}-->\n`;
}

/** Null: there is no such block. */
export function readHidden(body: string, name: string): string | null {
  const range = hiddenRange(body, name);
  return range && body.slice(range.start, range.end);
}

/** The body with other hidden lines; at its end where there were none. */
export function withHidden(body: string, name: string, lines: string): string {
  const range = hiddenRange(body, name);
  if (range === null) return `${body.replace(/\n*$/, '\n')}${hiddenBlock(name, lines)}`;
  const rest = body.slice(range.end).replace(/^-->\n?/, '');
  return `${body.slice(0, range.start - hiddenOpening(name).length)}${hiddenBlock(name, lines)}${rest}`;
}

/** Text that people see, between two marks. */
export function markedPart(name: string, text: string): string {
  return `${partOpening(name)}${text}<!-- pleo-migrate end of ${name} -->\n`;
}

/** Null: the part was taken away. */
export function readPart(body: string, name: string): string | null {
  const range = partRange(body, name);
  return range && body.slice(range.start, range.end);
}

/** The body with another text in that part; unchanged where it was taken away. */
export function withPart(body: string, name: string, text: string): string {
  const range = partRange(body, name);
  return range ? `${body.slice(0, range.start)}${text}${body.slice(range.end)}` : body;
}

function hiddenOpening(name: string): string {
  return `<!-- pleo-migrate ${name}\n`;
}

function partOpening(name: string): string {
  return `<!-- pleo-migrate ${name} -->\n`;
}

/** Lines whose end is lost go up to the next mark, or to the end. */
function hiddenRange(body: string, name: string): Range | null {
  const start = after(body, hiddenOpening(name));
  if (start === null) return null;
  const mark = body.indexOf('\n<!-- pleo-migrate ', start - 1);
  const ends = [body.indexOf('-->', start), mark < 0 ? -1 : mark + 1].filter((at) => at >= 0);
  return { start, end: Math.min(body.length, ...ends) };
}

/** The same for a text. */
function partRange(body: string, name: string): Range | null {
  const start = after(body, partOpening(name));
  if (start === null) return null;
  const end = body.indexOf('<!-- pleo-migrate ', start);
  return { start, end: end < 0 ? body.length : end };
}

function after(body: string, opening: string): number | null {
  const at = body.indexOf(opening);
  return at < 0 ? null : at + opening.length;
}
