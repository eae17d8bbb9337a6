/** Texts that name one of Pleo's hosts and that no request makes use of. */

import type { HostFact } from '../model/finding.ts';
import { plainText } from '../syntax/plain-text.ts';
import { locate } from '../syntax/program.ts';
import type { SourceUnit, TextNode } from '../syntax/source-unit.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { FoundCall, Knowledge } from './find-calls.ts';
import { feedsMocksOnly, isPretence, rootOf } from './mocks.ts';

/** The host texts of `units` that are in no call's evidence, one for each statement or element. */
export function* findHostTexts(
  units: readonly SourceUnit[],
  calls: readonly FoundCall[],
  knowledge: Knowledge,
): Generator<HostFact> {
  const used = usedNodes(calls);
  for (const unit of units) {
    const statements = new Set<TS.Node>();
    for (const node of unit.texts) {
      const host = hostIn(node, knowledge);
      if (!host || isUsed(node, used) || !isMeant(node)) continue;
      const statement = statementOf(node);
      if (statements.has(statement)) continue;
      statements.add(statement);
      yield {
        kind: 'host',
        host,
        location: locate(node),
        context: knowledge.contextOf(unit.file),
        symbol: symbolOf(node),
        text: plainText(node),
      };
    }
  }
}

/** Every place on the way of a call's address, and the places the calls stand at. */
export function usedNodes(calls: readonly FoundCall[]): Set<object> {
  const used = new Set<object>();
  for (const { endpoint, place, followed } of calls) {
    used.add(place);
    used.add(followed.request);
    for (const mark of endpoint.address.trail) used.add(mark.node);
  }
  return used;
}

function isUsed(node: TS.Node, used: ReadonlySet<object>): boolean {
  if (used.has(node)) return true;
  // A host inside a template or a literal that is itself on the way.
  for (let at = node.parent; at && ts.isExpression(at); at = at.parent) if (used.has(at)) return true;
  return false;
}

function hostIn(node: TextNode, knowledge: Knowledge): string | null {
  return hostNamed(
    ts.isRegularExpressionLiteral(node) ? node.text.replaceAll('\\', '') : node.getText(),
    knowledge,
  );
}

/** The first legacy host named in a text; hosts of mail addresses are none. */
export function hostNamed(raw: string, knowledge: Knowledge): string | null {
  for (const [name] of raw.matchAll(
    /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}(?!@|[a-z0-9.-]{0,255}@)/gi,
  )) {
    const known = knowledge.hostOf(name.toLowerCase());
    if (known?.api === 'legacy') return name.toLowerCase();
  }
  return null;
}

/** Whether the text is there for a program: not prose, an error, a type, a mock or an import. */
function isMeant(node: TextNode): boolean {
  // What a page shows is prose.
  if (ts.isJsxText(node)) return false;
  const words = ts.isRegularExpressionLiteral(node) ? '' : node.getText().slice(1, -1).trim();
  if (/\s/.test(words) && !/(^|[\s;"'])[a-z]+-src\s/i.test(words)) return false;
  for (let at: TS.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
      return false;
    if (ts.isThrowStatement(parent)) return false;
    if (ts.isCallExpression(parent) && parent.expression !== at && isPretence(parent)) return false;
    if (ts.isCallExpression(parent) && parent.expression !== at && isLog(parent)) return false;
  }
  return !feedsMocksOnly(node);
}

function isLog(call: TS.CallExpression): boolean {
  return /^(console|log|logger|winston|pino|debug)$/i.test(rootOf(call)?.text ?? '');
}

function statementOf(node: TS.Node): TS.Node {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isStatement(at) || ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at) || ts.isClassElement(at))
      return at;
  }
  return node;
}
