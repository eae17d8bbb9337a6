/** One parsed file, walked once: its calls, what it writes to, and where its texts name something worth knowing. */

import { append } from '../model/append.ts';
import { findDeclaration } from './declaration.ts';
import { nodesIn } from './nodes-in.ts';
import { type ClassNode, type MakerNode, skipWrappers, type TS, ts } from './typescript.ts';
import { isThis, type Taken, takenBy, thisOwner, type Write, writeOf } from './write.ts';

export { isThis, type Taken, type Write } from './write.ts';

export type CallLike = TS.CallExpression | TS.NewExpression | TS.TaggedTemplateExpression;

export type TextNode =
  | TS.StringLiteralLike
  | TS.TemplateExpression
  | TS.JsxText
  | TS.RegularExpressionLiteral;

export interface SourceUnit {
  readonly file: string;
  readonly source: TS.SourceFile;
  readonly calls: readonly CallLike[];
  readonly classes: readonly ClassNode[];
  /** Object literals, in order of text. */
  readonly literals: readonly TS.ObjectLiteralExpression[];
  /** By the name of the root identifier. */
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** What patterns assign to, by the name. */
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  /** `this.x = …`, by the class of the member, or the function that is member of none. */
  readonly thisWrites: ReadonlyMap<MakerNode, readonly Write[]>;
  /** Texts that contain one of the words searched for. */
  readonly texts: readonly TextNode[];
  /** Texts that may be secrets: one long word. */
  readonly secrets: readonly TS.StringLiteralLike[];
  /** How many nodes its tree has. */
  readonly nodes: number;
}

/** Indexes a parsed file; `mentions` tells which texts to keep. */
export function indexSource(
  file: string,
  source: TS.SourceFile,
  mentions: (text: string) => boolean,
): SourceUnit {
  const calls: CallLike[] = [];
  const classes: ClassNode[] = [];
  const literals: TS.ObjectLiteralExpression[] = [];
  const writes = new Map<string, Write[]>();
  const taken = new Map<string, Taken[]>();
  const thisWrites = new Map<MakerNode, Write[]>();
  const texts: TextNode[] = [];
  const secrets: TS.StringLiteralLike[] = [];

  /** Variables that hold `this`: `var self = this`. */
  const selves = new Map<string, TS.Node[]>();

  const record = (write: Write): void => {
    if (ts.isIdentifier(write.root)) append(writes, write.root.text, write);
    const owner = isThis(write.root) ? thisOwner(write.root) : null;
    if (owner) append(thisWrites, owner, write);
  };

  let nodes = 0;
  for (const node of nodesIn(source)) {
    nodes += 1;
    if (ts.isCallExpression(node)) {
      calls.push(node);
      const write = writeOf(node);
      if (write) record(write);
    } else if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
      calls.push(node);
    } else if (ts.isBinaryExpression(node) || ts.isDeleteExpression(node)) {
      const write = writeOf(node);
      if (write) record(write);
      else if (ts.isBinaryExpression(node))
        for (const one of takenBy(node)) append(taken, one.root.text, one);
    } else if (isSelf(node)) {
      append(selves, node.name.text, node);
    } else if (ts.isClassLike(node)) {
      classes.push(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      literals.push(node);
    } else if (isTextNode(node)) {
      if (ts.isStringLiteralLike(node) && isLongWord(node.text)) secrets.push(node);
      if (mentions(node.getText(source))) texts.push(node);
    }
  }
  for (const [name, nodes] of selves) {
    for (const write of writes.get(name) ?? []) {
      const declared = findDeclaration(name, write.root)?.node;
      const owner = declared && nodes.includes(declared) ? thisOwner(declared) : null;
      if (owner) append(thisWrites, owner, write);
    }
  }
  return {
    file,
    source,
    calls,
    classes,
    literals,
    writes,
    taken,
    thisWrites,
    texts,
    secrets,
    nodes,
  };
}

/** `var self = this`, or what compilers make of `super(…)`: `var _this = _super.call(this) || this`. */
function isSelf(node: TS.Node): node is TS.VariableDeclaration & { readonly name: TS.Identifier } {
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return false;
  const initial = skipWrappers(node.initializer);
  return isThis(initial) || (ts.isBinaryExpression(initial) && isThis(initial.right));
}

/** One word, maybe behind a scheme. */
function isLongWord(text: string): boolean {
  return text.length >= 16 && text.length < 4_000 && /^(?:(?:bearer|basic) )?[\w.+/=~:-]+$/i.test(text);
}

function isTextNode(node: TS.Node): node is TextNode {
  if (ts.isTemplateExpression(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) return true;
  return ts.isStringLiteralLike(node);
}

/** The name a call goes by: `get` for `client.get(…)`, `fetch` for `fetch(…)`; null when it has none. */
export function calleeName(call: CallLike): string | null {
  const callee = skipWrappers(ts.isTaggedTemplateExpression(call) ? call.tag : call.expression);
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee)) {
    const key = skipWrappers(callee.argumentExpression);
    return ts.isStringLiteralLike(key) ? key.text : null;
  }
  return null;
}
