/** Sentences in which pieces between backticks are code. */

/** The sentence with its code and its words written; a backtick without a partner is itself. */
export function withCode(
  text: string,
  code: (piece: string) => string,
  words: (piece: string) => string,
): string {
  const pieces = text.split('`');
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1 && index < closed) return piece.trim() === '' ? '&#96;&#96;' : code(piece);
      return `${index === closed ? '&#96;' : ''}${words(piece)}`;
    })
    .join('');
}
