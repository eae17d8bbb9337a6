/** Untrusted text made harmless for the place it goes to. */

/** Control characters, and marks that reorder text, written visibly: a path cannot fake a line or a colour. */
export function escapeTerminal(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => {
      return `\\u{${character.charCodeAt(0).toString(16)}}`;
    },
  );
}

/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeCommandMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, where `:` and `,` separate as well. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text inside a Markdown paragraph or table cell: no markup, mention, reference, link or line of its own. */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~:@/$^-]/g, (character) =>
      SAFE_HERE.has(character) ? character : `&#${character.charCodeAt(0)};`,
    );
}

/** Characters that mean something only at the start of a line or inside a link, and that paths and sentences are full of. */
const SAFE_HERE = new Set(['(', ')', '-', '+', '!', '{', '}', '^']);

/** Text as inline code in a table cell. */
export function markdownCode(text: string): string {
  const flat = escapeTerminal(text.replace(/\s+/g, ' '));
  // HTML's own element: a backtick or a pipe in the text cannot end it.
  return `<code>${flat
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[|`*_[\]~@#:/\\$]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

/** A repository path as a relative URI. */
export function escapeUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
