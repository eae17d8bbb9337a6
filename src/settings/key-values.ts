/** Files of `key = value` lines → settings: .properties, .ini, units of systemd, Makefiles; in other lines their addresses. */

import { type Line, linesOf, trimRange } from './lines.ts';
import { afterBlank, isContinued } from './quotes.ts';
import { openScope } from './scope.ts';
import type { Found } from './setting.ts';
import { readCommands } from './shell.ts';
import { type Group, group, type Text } from './tree.ts';
import { settingsOf } from './tree-settings.ts';
import { findUrls } from './urls.ts';

/** What differs between files of such lines. */
interface Dialect {
  /** Whether `#` or `;` behind a blank ends a value. */
  readonly comments: boolean;
  /** Whether a backslash at the end of a line continues it. */
  readonly continues: boolean;
  /** Whether backslashes escape: `https\://…`. */
  readonly escapes: boolean;
  /** Whether lines that start with a tab are commands. */
  readonly recipes: boolean;
}

const INI: Dialect = { comments: true, continues: false, escapes: false, recipes: false };

/** .ini, .conf, .cfg, nginx.conf, Caddyfile, Procfile. */
export function readKeyValues(text: string): Found[] {
  return readLines(text, INI);
}

/** Properties files of Java. */
export function readProperties(text: string): Found[] {
  return readLines(text, { comments: false, continues: true, escapes: true, recipes: false });
}

/** Units of systemd. */
export function readUnit(text: string): Found[] {
  return readLines(text, { comments: false, continues: true, escapes: false, recipes: false });
}

/** Makefiles. */
export function readMakefile(text: string): Found[] {
  return readLines(text, { comments: true, continues: true, escapes: false, recipes: true });
}

const COMMENT = /^(?:#|;|!|\/\/)/;

/** Names may be quoted, so that broken JSON can be read too; `https://` is no name. */
const KEY =
  /(?:(?:export|override|set)[ \t]+)?(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([\w.$%@/-]+))[ \t]*(?:::?=|[?+!]?=>?|:(?!\/\/))/y;

function readLines(text: string, dialect: Dialect): Found[] {
  const root = group(false);
  const found: Found[] = [];
  const scope = openScope();
  let section: Group = root;
  for (const whole of logicalLines(text, dialect.continues)) {
    const line = trimRange(text, whole.start, whole.end);
    if (COMMENT.test(text.slice(line.start, line.start + 2))) continue;
    const header = /^\[{1,2}([^[\]\r\n]*)\]{1,2}$/.exec(
      text.slice(line.start, Math.min(line.end, line.start + 200)),
    )?.[1];
    if (dialect.recipes && text[whole.start] === '\t') {
      for (const setting of readCommands(text, line, scope)) found.push(setting);
    } else if (header !== undefined) {
      section = group(false);
      root.entries.push({ key: header.trim(), value: section });
    } else {
      const end = dialect.comments ? commentStart(text, line) : line.end;
      const entry = readEntry(text, { start: line.start, end }, dialect);
      if (entry) section.entries.push(entry);
      else for (const setting of findUrls(text, line.start, end)) found.push(setting);
    }
  }
  for (const setting of settingsOf(root, text)) found.push(setting);
  return found;
}

function* logicalLines(text: string, continues: boolean): Generator<Line> {
  let first = -1;
  for (const { start, end } of linesOf(text)) {
    const isComment = first < 0 && COMMENT.test(text.slice(start, end).trimStart().slice(0, 2));
    if (first < 0) first = start;
    if (continues && !isComment && isContinued(text, end)) continue;
    yield { start: first, end };
    first = -1;
  }
  if (first >= 0) yield { start: first, end: text.length };
}

/** Where a comment starts behind a value; the end of the line when there is none. */
function commentStart(text: string, { start, end }: Line): number {
  const comment = afterBlank(text, start, end);
  return comment < 0 ? end : comment;
}

function readEntry(text: string, line: Line, { escapes }: Dialect): { key: string; value: Text } | null {
  KEY.lastIndex = line.start;
  const match = KEY.exec(text);
  if (!match || KEY.lastIndex > line.end) return null;
  const range = trimRange(text, KEY.lastIndex, line.end);
  const { start, end } = escapes ? range : unquote(text, range);
  const raw = text.slice(start, end).replace(/\\\r?\n[ \t]*/g, escapes ? '' : ' ');
  const value = escapes ? raw.replace(/\\([:=#!\\ ])/g, '$1') : raw;
  return { key: match[1] ?? match[2] ?? match[3] ?? '', value: { kind: 'text', value, start, end } };
}

/** The range inside the quotes when they stand around all of the value, a comma or semicolon behind them aside. */
function unquote(text: string, { start, end }: Line): Line {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return { start, end };
  const last = /[,;]/.test(text.charAt(end - 1)) ? end - 1 : end;
  const close = text.indexOf(quote, start + 1);
  return close === last - 1 ? { start: start + 1, end: close } : { start, end };
}
