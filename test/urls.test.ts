/** Addresses: what is made of them, held against the platform's own `URL` and against what clients document. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHost } from '../src/catalogue/catalogue.ts';
import { joinBase, resolveUrl } from '../src/clients/url.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { frameAt } from '../src/evaluate/frame.ts';
import { textsOf } from '../src/evaluate/text.ts';
import { type Text, text, unknown } from '../src/evaluate/value.ts';
import { calleeName } from '../src/syntax/source-unit.ts';
import { ts } from '../src/syntax/typescript.ts';
import { memoryProgram } from './support/memory-program.ts';

/** Where a request to a text goes: `host/path`; null: nowhere. */
function target(address: Text): string | null {
  const url = resolveUrl(address);
  return url && `${url.host ?? '-'}${url.path}`;
}

const segment = fc.stringMatching(/^[a-z0-9][a-z0-9_~-]{0,8}$/);
const path = fc.array(segment, { maxLength: 4 }).map((all) => all.join('/'));
const host = fc.constantFrom('x.test', 'openapi.pleo.io', 'External.Pleo.IO', 'x.test:8443', '[::1]:3000');
const base = fc
  .tuple(fc.constantFrom('https', 'http'), host, path, fc.constantFrom('', '/'))
  .map(([scheme, name, at, end]) => `${scheme}://${name}${at && `/${at}`}${end}`);
const relative = fc.oneof(
  path,
  path.map((at) => `/${at}`),
  path.map((at) => `./${at}`),
  path.map((at) => `../${at}`),
  path.map((at) => `../../a/../${at}`),
  fc.tuple(host, path).map(([name, at]) => `//${name}/${at}`),
  fc.tuple(host, path).map(([name, at]) => `https://${name}/${at}`),
  fc.tuple(path, segment).map(([at, name]) => `${at}?${name}=1`),
);

/** The text that the evaluator makes of an expression. */
async function written(code: string): Promise<Text> {
  const { program, world } = await memoryProgram({ 'main.ts': `show(${code});` });
  const call = program.open('main.ts')?.calls.findLast((node) => calleeName(node) === 'show');
  const argument = call && ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (!argument) throw new Error('no argument');
  const [first, ...others] = textsOf(evaluate(argument, frameAt(argument, world)), argument);
  if (!first || others.length > 0) throw new Error('not one text');
  return first;
}

describe('an address', () => {
  test('goes where the platform says', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const { hostname, pathname } = new URL(address);
        const parts = pathname.split('/').filter((part) => part !== '');
        const decoded = parts.map((part) => {
          try {
            return decodeURIComponent(part);
          } catch {
            return part;
          }
        });
        expect(target(text(address))).toBe(`${hostname}/${decoded.join('/')}`);
      }),
    );
  });

  test('joined by `new URL(…)` goes where the platform says', async () => {
    await fc.assert(
      fc.asyncProperty(relative, base, async (to, from) => {
        const { href } = new URL(to, from);
        const code = `new URL(${JSON.stringify(to)}, ${JSON.stringify(from)})`;
        expect(target(await written(code))).toBe(target(text(href)));
        expect(target(await written(`${code}.href`))).toBe(target(text(href)));
        expect(target(await written(`String(${code})`))).toBe(target(text(href)));
      }),
    );
  });

  test('joined by a client goes where its documents say', () => {
    // axios: without a host of its own, behind the base, with one slash between both.
    const combined = (from: string, to: string): string =>
      /^[a-z]+:\/\//.test(to) ? to : `${from.replace(/\/+$/, '')}/${to.replace(/^\/+/, '')}`;
    const own = fc.oneof(
      path,
      path.map((at) => `/${at}`),
      fc.tuple(host, path).map(([name, at]) => `https://${name}/${at}`),
    );
    fc.assert(
      fc.property(base, own, (from, to) => {
        expect(target(joinBase(text(from), text(to), 'combine'))).toBe(target(text(combined(from, to))));
      }),
    );
  });

  test('with a hole goes where it goes with anything that fills the hole', async () => {
    const { program } = await memoryProgram({ 'main.ts': 'id;' });
    const node = program.open('main.ts')?.source;
    if (!node) throw new Error('no source');
    fc.assert(
      fc.property(base, path, segment, path, fc.boolean(), (from, before, id, after, isGlued) => {
        const head = `${from.replace(/\/$/, '')}/${before}${isGlued ? '' : '/'}`;
        const tail = after && `/${after}`;
        const hole = { ...text(''), pieces: [head, unknown('parameter', 'id', node), tail] };
        expect(target(hole)?.replaceAll('{id}', id)).toBe(target(text(head + id + tail)));
      }),
    );
  });
});

describe('a host that only looks like one of Pleo’s', () => {
  const name = fc.constantFrom('openapi.pleo.io', 'external.pleo.io');
  const looksAlike = fc.oneof(
    fc.tuple(name, segment).map(([own, other]) => `https://${own}.${other}.test/v1/expenses`),
    fc.tuple(name, segment).map(([own, other]) => `https://${other}.test/${own}/v1/expenses`),
    fc.tuple(name, segment).map(([own, other]) => `https://${own}@${other}.test/v1/expenses`),
    fc.tuple(name, segment).map(([own, other]) => `https://${own}:x@${other}.test/v1/expenses`),
    fc.tuple(name, segment).map(([own, other]) => `https://${other}.test?to=https://${own}/v1`),
    fc.tuple(name, segment).map(([own, other]) => `https://${other}.test#@${own}/v1`),
    fc.tuple(name, segment).map(([own, other]) => `https://${other}${own}/v1/expenses`),
    fc.tuple(name, segment).map(([own, other]) => `https://${other}.test\\@${own}/v1/expenses`),
  );
  const isPleos = (address: string): boolean => findHost(resolveUrl(text(address))?.host ?? '') !== null;

  test('is none', () => {
    fc.assert(fc.property(looksAlike, (address) => !isPleos(address)));
  });

  test('one of Pleo’s is, however it is written', () => {
    const itself = fc
      .tuple(
        name,
        path,
        fc.constantFrom('', 'user@', 'user:word@'),
        fc.constantFrom('', ':443', '.'),
        fc.boolean(),
      )
      .map(
        ([own, at, user, end, isLoud]) => `https://${user}${isLoud ? own.toUpperCase() : own}${end}/${at}`,
      );
    fc.assert(fc.property(itself, isPleos));
  });
});
