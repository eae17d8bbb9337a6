/** Sources changed at random, by a seed: pieces left out, doubled, moved between files, nested; tokens swapped. */

/** A random number below `most`. */
export type Random = (most: number) => number;

/** https://en.wikipedia.org/wiki/Xorshift, so that a seed is all it takes to see a case again. */
export function makeRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return most <= 0 ? 0 : state % most;
  };
}

const PIECES = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '`',
  '${',
  '}',
  '=>',
  '...',
  '?.',
  '??',
  ':',
  ';',
  ',',
  '.',
  '=',
  '+=',
  '<',
  '>',
  'await ',
  'new ',
  'this',
  'super',
  'class A extends A {}',
  'function f(f) { return f(f) }',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'https://openapi.pleo.io/v1'",
  'fetch(',
  'axios.create(',
  'process.env.PLEO',
  '/(a+)+$/',
  '\u0000',
  '\ud800',
  '\u2028',
  '\n',
  '\r',
  '// pleo',
  '/*',
  '*/',
  '<a>',
  '</a>',
  '#!',
  '@',
  'export * from "./b"',
] as const;

/** One text made of `sources`. */
export function mutate(sources: readonly string[], random: Random): string {
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  let text = pick(sources) ?? '';
  for (let left = 1 + random(8); left > 0; left -= 1) {
    const at = random(text.length);
    const end = at + random(Math.min(200, text.length - at));
    const piece = text.slice(at, end);
    const other = pick(sources) ?? '';
    const from = random(other.length);
    const changes = [
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, end) + piece + text.slice(end),
      () => text.slice(0, at) + (pick(PIECES) ?? '') + text.slice(at),
      () => text.slice(0, at) + (pick(PIECES) ?? '').repeat(1 + random(500)) + text.slice(end),
      () => text.slice(0, at) + other.slice(from, from + random(2_000)) + text.slice(end),
      () => text.slice(0, at) + piece.repeat(1 + random(40)) + text.slice(end),
      () => text.slice(0, at) + [...piece].reverse().join('') + text.slice(end),
    ];
    text = (pick(changes) ?? (() => text))().slice(0, 200_000);
  }
  return `${text}\n// pleo\n`;
}
