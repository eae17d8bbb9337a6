/** Sentences by their first letter: at the head of another one, or inside of it. */

/** With a capital at its head. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As it goes on inside of another sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
