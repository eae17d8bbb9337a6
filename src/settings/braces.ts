/** Languages with braces → settings: Terraform and other HCL, Bicep, JSON5. */

import { type BraceToken, braceTokens } from './brace-tokens.ts';
import type { Found } from './setting.ts';
import { buildTree, type TreeBuilder } from './tree.ts';
import { settingsOf } from './tree-settings.ts';

/** The texts of a file in HCL, Bicep or JSON5. */
export function readBraces(text: string): Found[] {
  const builder = buildTree();
  const frames: Frame[] = [openFrame(false, 0)];
  let before: BraceToken | null = null;
  let current: BraceToken | null = null;
  for (const next of braceTokens(text)) {
    if (current)
      readToken(current, { builder, frames, compared: isComparison(before) || isComparison(next) });
    before = current;
    current = next;
  }
  if (current) readToken(current, { builder, frames, compared: isComparison(before) });
  return settingsOf(builder.root, text).map(nameVariable);
}

/** `variable "pleo_base_url" { default = "…" }` is named after the variable. */
function nameVariable(setting: Found): Found {
  const [block, name, last] = setting.path;
  const isDefault = setting.path.length === 3 && block === 'variable' && last === 'default';
  return isDefault && name !== undefined ? { ...setting, name, path: [block, name] } : setting;
}

/** What is between two braces or brackets, and how far its current statement has come. */
interface Frame {
  readonly list: boolean;
  /** How many groups its brace opened: one for each word before it. */
  readonly groups: number;
  words: string[];
  keyed: boolean;
  valued: boolean;
  parentheses: number;
}

function openFrame(list: boolean, groups: number): Frame {
  return { list, groups, words: [], keyed: false, valued: false, parentheses: 0 };
}

interface Reading {
  readonly builder: TreeBuilder;
  readonly frames: Frame[];
  /** Whether the token stands beside a comparison: it is no value then. */
  readonly compared: boolean;
}

/** More words than a statement has. */
const MAX_WORDS = 6;

function readToken(token: BraceToken, reading: Reading): void {
  const { builder, frames, compared } = reading;
  const frame = frames.at(-1);
  if (!frame) return;
  if (token.kind === 'mark') {
    readMark(token.text, frame, reading);
  } else if (token.kind === 'line') {
    if (frame.parentheses === 0 && (frame.valued || !(frame.keyed || frame.list)))
      endStatement(frame, builder);
  } else if (!frame.list && !frame.keyed) {
    if (frame.words.length < MAX_WORDS) frame.words.push(token.kind === 'text' ? token.value : token.text);
  } else {
    frame.valued = true;
    if (compared) return;
    if (token.kind === 'text') builder.text(token);
    else if (isReference(token))
      builder.text({
        kind: 'text',
        value: token.text,
        start: token.start,
        end: token.start + token.text.length,
      });
  }
}

/** `base = var.pleo_base_url`: what another setting holds. */
function isReference(token: BraceToken): token is Extract<BraceToken, { kind: 'word' | 'mark' }> {
  return token.kind === 'word' && /^(?:var|local)\.[\w-]+$/.test(token.text);
}

function readMark(mark: string, frame: Frame, { builder, frames }: Reading): void {
  const names = !frame.list && !frame.keyed;
  if (mark === '(') frame.parentheses += 1;
  else if (mark === ')') frame.parentheses = Math.max(0, frame.parentheses - 1);
  else if ((mark === ',' || mark === ';') && frame.parentheses === 0) endStatement(frame, builder);
  else if ((mark === '=' || mark === ':') && names) {
    builder.key(keyOf(frame.words));
    frame.keyed = true;
  } else if (mark === '[' || mark === '{') {
    const labels = names ? frame.words : [];
    for (const label of labels) {
      builder.key(label);
      builder.open(mark === '[');
    }
    if (labels.length === 0) builder.open(mark === '[');
    frames.push(openFrame(mark === '[', Math.max(1, labels.length)));
  } else if ((mark === ']' || mark === '}') && frames.length > 1) {
    frames.pop();
    for (let left = frame.groups; left > 0; left -= 1) builder.close();
    const around = frames.at(-1);
    if (around) around.valued = true;
  }
}

/** Declarations of Bicep: the name is the second word. */
const DECLARED = /^(?:param|var|output|resource|module)$/;

function keyOf(words: readonly string[]): string {
  const [first = '', second] = words;
  return DECLARED.test(first) && second !== undefined ? second : (words.at(-1) ?? '');
}

function endStatement(frame: Frame, builder: TreeBuilder): void {
  builder.next();
  frame.words = [];
  frame.keyed = false;
  frame.valued = false;
}

function isComparison(token: BraceToken | null): boolean {
  return token?.kind === 'mark' && /^[=!<>]=$/.test(token.text);
}
