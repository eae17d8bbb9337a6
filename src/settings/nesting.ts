/** How deep a text is nested, whatever its format: readers call themselves for each level. */

/** How many brackets are open at once, those in texts and comments too. */
export function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

/** How many lines stand around one another, each further to the right than the one before. */
export function indentedLines(text: string): number {
  const around: number[] = [];
  let most = 0;
  for (const [, indent = ''] of text.matchAll(/^([ \t]*)[^\s#]/gm)) {
    while ((around.at(-1) ?? -1) >= indent.length) around.pop();
    most = Math.max(most, around.push(indent.length));
  }
  return most;
}
