/** How deep a text is nested, whatever its format: readers call themselves for each level. */

/** A text goes on to its line's end at most: whatever stands there, each character is looked at once. */
const TEXT_OR_BRACKET = /"(?:[^"\\\n]|\\[^\n])*(?:"|\\?$)|'[^'\n]*(?:'|$)|[[\]{}]/gm;

/** How many brackets are open at once, those in comments too, and those in texts not. */
export function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(TEXT_OR_BRACKET)) {
    if (bracket === '[' || bracket === '{') open += 1;
    else if (bracket === ']' || bracket === '}') open = Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

/** How many lines stand around one another, each further to the right than the one before. */
export function indentedLines(text: string): number {
  const around: number[] = [];
  let most = 0;
  // `- - a` is a list in a list.
  for (const [, indent = '', dashes = ''] of text.matchAll(/^([ \t]*)((?:[-?] +)*)[^\s#]/gm)) {
    while ((around.at(-1) ?? -1) >= indent.length) around.pop();
    most = Math.max(most, around.push(indent.length) + dashes.split(/[-?]/).length - 1);
  }
  return most;
}
