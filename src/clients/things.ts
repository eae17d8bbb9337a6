/** Things that have a `get`, a `delete` or a `send` and are no clients: known by name, by type, by what makes them. */

import { findDeclaration } from '../syntax/declaration.ts';
import { enclosingClass, propertyNameText, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { rootOf } from './mocks.ts';

/** The last word of what such things are called. */
const THINGS = new Set(
  `app args assert assets attributes bus c chain channel collection column config console container context cookies
  css ctx db defaults dictionary di document dom element elements emitter entries env events expect express fastify
  flags form headers history hono i18n index injector inject interceptor intl item items koa lodash log logger manifest
  map metrics model module options params parser port props query queue reflect registry reply repo repository res
  response router routes scope screen search secrets server session set settings socket span state store tags theme
  topic tracer tree url urls vault vm weak window worker ws`.split(/\s+/),
);

/** Words that say so wherever they stand. */
const ANYWHERE =
  /cache|lru|redis|memcached|mock|stub|storage|queue|mongo|prisma|knex|allowlist|whitelist|csp|cors|helmet|mail|notif|webhook|publish/i;

/** Packages that are given addresses for something else than to send requests there. */
const NO_CLIENTS =
  /^(?:node:|@nestjs\/|@koa\/|@fastify\/|@hapi\/|(?:cors|helmet|next|react|vue|express|fastify|koa|hono|ws|socket\.io|ioredis|redis|bull|bullmq|knex|pg|mongoose|zod|lodash|commander|yargs|winston|pino|dotenv|convict|envalid|webpack|vite|eslint|prettier|http-proxy|http-proxy-middleware)(?:$|\/))/;

/** Whether a package is none that makes clients. */
export function isNoClient(module: string): boolean {
  return NO_CLIENTS.test(module);
}

/** Whether a name is one of such a thing: `seenUrls`, `redisClient`, `WeakMap`. */
export function isThingName(name: string): boolean {
  const last =
    name
      .match(/[A-Z]?[a-z0-9]+|[A-Z]+/g)
      ?.at(-1)
      ?.toLowerCase() ?? '';
  return ANYWHERE.test(name) || THINGS.has(last);
}

/** Whether a call is made on such a thing. */
export function isThing(node: TS.CallExpression): boolean {
  const callee = skipWrappers(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const of = skipWrappers(callee.expression);
  return hintsOf(of).some(isThingName) || modulesOf(of).some(isNoClient);
}

/** What the receiver is called, declared as, and made by. */
function hintsOf(of: TS.Expression): string[] {
  const own = ts.isPropertyAccessExpression(of) ? of.name.text : ts.isIdentifier(of) ? of.text : '';
  const declared = declarationOf(of);
  const type =
    declared?.type && ts.isTypeReferenceNode(declared.type) ? declared.type.typeName.getText() : '';
  const maker = makerOf(declared?.initializer);
  const made = maker ? skipWrappers(maker.expression) : null;
  const by = made && ts.isPropertyAccessExpression(made) ? made.name : made;
  return [own, type, by && ts.isIdentifier(by) ? by.text : ''].filter((name) => name !== '');
}

/** The packages that the receiver, or what makes it, is imported from. */
function modulesOf(of: TS.Expression): string[] {
  const maker = makerOf(declarationOf(of)?.initializer);
  const roots = [ts.isIdentifier(of) ? of : null, maker && rootOf(maker)];
  return roots.flatMap((root) => {
    const declaration = root ? findDeclaration(root.text, root) : null;
    return declaration?.kind === 'import' ? [declaration.specifier] : [];
  });
}

function makerOf(initializer: TS.Expression | undefined): TS.CallExpression | TS.NewExpression | null {
  let at = initializer && skipWrappers(initializer);
  if (at && ts.isAwaitExpression(at)) at = skipWrappers(at.expression);
  return at && (ts.isCallExpression(at) || ts.isNewExpression(at)) ? at : null;
}

type Declared = TS.VariableDeclaration | TS.ParameterDeclaration | TS.PropertyDeclaration;

/** Where a name, or a member of `this`, is declared. */
function declarationOf(of: TS.Expression): Declared | null {
  if (ts.isIdentifier(of)) {
    const node = findDeclaration(of.text, of)?.node;
    return node && (ts.isVariableDeclaration(node) || ts.isParameter(node)) ? node : null;
  }
  if (!ts.isPropertyAccessExpression(of) || of.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const name = of.name.text;
  for (const member of enclosingClass(of)?.members ?? []) {
    if (ts.isPropertyDeclaration(member) && propertyNameText(member.name) === name) return member;
    const parameter = ts.isConstructorDeclaration(member)
      ? member.parameters.find(({ name: own }) => ts.isIdentifier(own) && own.text === name)
      : undefined;
    if (parameter) return parameter;
  }
  return null;
}
