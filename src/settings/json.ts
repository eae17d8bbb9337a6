/** JSON, with comments and mistakes → settings: package.json, vercel.json, launch.json, config/default.json. */

import { createScanner, type ScanError, type SyntaxKind } from 'jsonc-parser';
import type { Found } from './setting.ts';
import { buildTree } from './tree.ts';
import { settingsOf } from './tree-settings.ts';

// The package declares constant enums, which cannot be imported where each file is compiled by itself.
const OPEN_BRACE: SyntaxKind.OpenBraceToken = 1;
const CLOSE_BRACE: SyntaxKind.CloseBraceToken = 2;
const OPEN_BRACKET: SyntaxKind.OpenBracketToken = 3;
const CLOSE_BRACKET: SyntaxKind.CloseBracketToken = 4;
const COMMA: SyntaxKind.CommaToken = 5;
const STRING: SyntaxKind.StringLiteral = 10;
const END: SyntaxKind.EOF = 17;
const UNCLOSED: ScanError.UnexpectedEndOfString = 2;

/** The texts of a JSON file. Tokens are read one by one: a tree by the package's parser would cost the stack. */
export function readJson(text: string): Found[] {
  const scanner = createScanner(text, true);
  const builder = buildTree();
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) builder.open(token === OPEN_BRACKET);
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) builder.close();
    else if (token === COMMA) builder.next();
    if (token !== STRING) continue;
    const value = scanner.getTokenValue();
    if (!builder.inList() && builder.pending() === null) {
      builder.key(value);
      continue;
    }
    const start = scanner.getTokenOffset() + 1;
    const close = scanner.getTokenError() === UNCLOSED ? 0 : 1;
    builder.text({
      kind: 'text',
      value,
      start,
      end: Math.max(start, start + scanner.getTokenLength() - 1 - close),
    });
    // Where a comma is missing, the next text is a key all the same.
    if (!builder.inList()) builder.next();
  }
  return settingsOf(builder.root, text);
}
