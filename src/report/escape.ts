/** Untrusted text made harmless for the place it goes to. */

import { withCode } from './code-pieces.ts';

/** Controls, line separators, marks that reorder or hide text, and halves of characters. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * Text on one line of a terminal, invisible characters written out: a path cannot fake a line, a colour or an order.
 * Nor a command of GitHub's runner: that reads them behind blanks, too, and the older ones anywhere in a line.
 */
export function escapeTerminal(text: string): string {
  return text
    .replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/(?<!\S)::/g, ':\\u{3a}')
    .replaceAll('##[', '##\\u{5b}');
}

/** JSON in lines. What a terminal or GitHub's runner would act on is written as JSON writes what cannot be seen. */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : jsonEscape(character)))
    .replaceAll('##[', '##\\u005b');
}

function jsonEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeCommandMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, where `:` and `,` separate as well. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What is a tag or an image wherever code is not seen to be code, as in a mail. */
const LIKE_MARKUP =
  /!\[|<(?:[!/?]|[a-z][\w-]*(?:\/|\s[^<>]*=)|(?:a|b|details|form|h\d|iframe|img|script|style|svg|table)\b)/i;

/**
 * Text as inline code, also in a table cell. GitHub looks for no mention, reference or link in code.
 * A code span stays readable in the raw text; what could end one, or its row, goes into HTML's own element.
 */
export function markdownCode(text: string): string {
  const flat = escapeTerminal(text.replace(/\s+/g, ' ').trim());
  if (flat !== '' && !/[`|\\]/.test(flat) && !LIKE_MARKUP.test(flat)) return `\`${flat}\``;
  return `<code>${flat.replace(/[^\p{L}\p{N} _]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/**
 * What means something in Markdown, and what GitHub looks for in the finished page: mentions, references to
 * issues and commits, addresses. There an entity is the character again, so an empty joiner keeps them apart.
 */
const MARKUP =
  /[&<>|`\\*_~[\]$"]|[@#](?=[\w/-])|\bGH-(?=\d)|:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):|\b(?=[a-f]*\d)[0-9a-f]{7,}\b/gi;
const JOINER = '&#8288;';

/** Text inside a Markdown paragraph or table cell: no markup, mention, reference, link or line of its own. */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, ' ')).replace(MARKUP, (found) => {
    if (found === '.') return `${JOINER}.`;
    if (/^[@#:]$|^gh-$/i.test(found)) return `${found}${JOINER}`;
    if (found.length > 1) return `${found.slice(0, 4)}${JOINER}${found.slice(4)}`;
    return `&#${found.charCodeAt(0)};`;
  });
}

/** A sentence in which pieces between backticks are code. */
export function markdownSentence(text: string): string {
  return withCode(text, markdownCode, escapeMarkdown);
}

/** Text inside an HTML element or an attribute between quotes. */
export function escapeHtml(text: string): string {
  return htmlEntities(text.replace(/\s+/g, ' '));
}

/** The same where line breaks and columns count, as in code. */
export function escapeHtmlLines(text: string): string {
  return text
    .split('\n')
    .map((line) => htmlEntities(line.replaceAll('\t', '    ')))
    .join('\n');
}

function htmlEntities(text: string): string {
  return escapeTerminal(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Text inside an XML element or an attribute between quotes. XML 1.0 has no way to write control characters
 * and the two non-characters below at all: they are written out.
 */
export function escapeXml(text: string): string {
  return escapeTerminal(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same inside an element where line breaks count. */
export function escapeXmlLines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

/** The address of a Markdown link, between `<` and `>`. */
export function escapeMarkdownAddress(address: string): string {
  return toWellFormed(address).replace(/[\s<>\\|`"'()[\]{}^]/gu, (character) =>
    encodeURIComponent(character).replace(/['()]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  );
}

/** An address inside a terminal's hyperlink: printable ASCII, and no separator of its parameters. */
export function escapeLink(address: string): string {
  return toWellFormed(address).replace(/[^\u0021-\u003a\u003c-\u007e]/gu, encodeURIComponent);
}

/** A repository path as a relative URI. */
export function escapeUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(toWellFormed(part)))
    .join('/');
}

/** A text of at most so many characters. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${toWellFormed(text.slice(0, length - 1))}…`;
}

/** Halves of characters replaced, as UTF-8 has to do it anyway. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
