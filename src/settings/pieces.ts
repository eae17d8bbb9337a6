/** How much a settings file holds, roughly, and before a parser makes a tree of it. */

/** What stands between two pieces, as any of the formats writes it. */
const BETWEEN = /[,:=[\]{}\n]/g;

/** In TOML, dots make tables of their own. */
const BETWEEN_TOML = /[,.=[\]{}\n]/g;

/** Pieces of a file; those of formats whose trees are large count twice. */
export function piecesIn(file: string, text: string): number {
  const isToml = file.endsWith('.toml');
  const weight = isToml || /\.ya?ml$/.test(file) ? 2 : 1;
  let pieces = 0;
  const pattern = isToml ? BETWEEN_TOML : BETWEEN;
  pattern.lastIndex = 0;
  while (pattern.test(text)) pieces += weight;
  return pieces;
}
