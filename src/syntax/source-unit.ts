/** One parsed file, walked once: its calls, what it writes to, and where its texts name something worth knowing. */

import { type ClassNode, enclosingClass, skipWrappers, type TS, ts } from './typescript.ts';

/** An assignment to a variable or to something inside it: `url += x`, `options.headers.Accept = y`. */
export interface Write {
  /** The assignment, or the call that changes the thing (`headers.set(…)`, `Object.assign(x, …)`). */
  readonly node: TS.BinaryExpression | TS.CallExpression;
  /** Property names from the variable to what is written; empty for the variable itself. */
  readonly path: readonly string[];
  /** The identifier (or `this`) that the path starts from. */
  readonly root: TS.Identifier | TS.ThisExpression;
}

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
  /** `this.x = …`, by class. */
  readonly thisWrites: ReadonlyMap<ClassNode, readonly Write[]>;
  /** Texts that contain one of the words searched for. */
  readonly texts: readonly TextNode[];
  readonly hasSyntaxErrors: boolean;
}

/** What changes the object it is called on, besides assignments. */
const MUTATORS = new Set(['set', 'append', 'push', 'unshift', 'delete', 'use', 'setHeader']);

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
  const thisWrites = new Map<ClassNode, Write[]>();
  const texts: TextNode[] = [];

  const record = (node: Write['node'], target: TS.Expression, mutator: boolean): void => {
    const chain = memberChain(target);
    if (!chain || (mutator && chain.path.length === 0 && isThis(chain.root))) return;
    const write: Write = { node, ...chain };
    if (ts.isIdentifier(write.root)) push(writes, write.root.text, write);
    else {
      const owner = enclosingClass(node);
      if (owner) push(thisWrites, owner, write);
    }
  };

  // A stack of our own: sources nested a hundred thousand deep must not end the program.
  const stack: TS.Node[] = [source];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (ts.isCallExpression(node)) {
      calls.push(node);
      const callee = skipWrappers(node.expression);
      if (ts.isPropertyAccessExpression(callee)) {
        const first = node.arguments[0];
        if (MUTATORS.has(callee.name.text)) record(node, callee.expression, true);
        else if (callee.name.text === 'assign' && first) record(node, first, true);
      }
    } else if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
      calls.push(node);
    } else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      record(node, node.left, false);
    } else if (ts.isClassLike(node)) {
      classes.push(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      literals.push(node);
    } else if (isTextNode(node) && mentions(node.getText(source))) {
      texts.push(node);
    }
    const children: TS.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    for (const child of children.reverse()) stack.push(child);
  }
  return {
    file,
    source,
    calls,
    classes,
    literals,
    writes,
    thisWrites,
    texts,
    hasSyntaxErrors: syntaxErrors(source) > 0,
  };
}

/** `a.b['c']` → root `a`, path `b`, `c`; null when a piece is computed or the root is no name. */
function memberChain(target: TS.Expression): Pick<Write, 'root' | 'path'> | null {
  const path: string[] = [];
  let at = skipWrappers(target);
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) path.unshift(at.name.text);
    else if (ts.isElementAccessExpression(at)) {
      const key = skipWrappers(at.argumentExpression);
      if (!ts.isStringLiteralLike(key)) return null;
      path.unshift(key.text);
    } else break;
    at = skipWrappers(at.expression);
  }
  return ts.isIdentifier(at) || isThis(at) ? { root: at, path } : null;
}

/** Whether an expression is `this`. */
export function isThis(node: TS.Node): node is TS.ThisExpression {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

function isTextNode(node: TS.Node): node is TextNode {
  if (ts.isTemplateExpression(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) return true;
  return ts.isStringLiteralLike(node);
}

function isAssignment(kind: TS.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** How many errors the parser met; the field is not in the public type, and absent means none. */
function syntaxErrors(source: TS.SourceFile): number {
  const diagnostics: unknown = Reflect.get(source, 'parseDiagnostics');
  return Array.isArray(diagnostics) ? diagnostics.length : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
