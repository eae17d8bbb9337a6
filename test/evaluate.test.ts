/** Source · the argument of `show(…)` · its value. */

import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { frameAt } from '../src/evaluate/frame.ts';
import { calleeName } from '../src/syntax/source-unit.ts';
import { memoryProgram } from './support/memory-program.ts';
import { showValue } from './support/show-value.ts';

/** The value of the first argument of the last `show(…)` in `main.ts`. */
async function valueShown(sources: string | Readonly<Record<string, string>>): Promise<string> {
  const files = typeof sources === 'string' ? { 'main.ts': sources } : sources;
  const { program, world } = await memoryProgram(files);
  const call = program.open('main.ts')?.calls.findLast((node) => calleeName(node) === 'show');
  const [argument] = call && 'arguments' in call ? (call.arguments ?? []) : [];
  if (!argument) throw new Error('no show(…) in main.ts');
  return showValue(evaluate(argument, frameAt(argument, world)));
}

const BASE = "const BASE = 'https://x.test/v1';";

describe('expressions', () => {
  test.each([
    ['a literal', "show('a')", 'a'],
    ['a template keeps its known pieces', 'show(`a/${id}/b`)', 'a/{id}/b'],
    ['concatenation', `${BASE} show(BASE + '/' + 'e' + 1)`, 'https://x.test/v1/e1'],
    ['assertions are looked through', `${BASE} show((BASE as string)!)`, 'https://x.test/v1'],
    ['a conditional on something unknown keeps both', "show(flag ? 'a' : 'b')", 'a | b'],
    ['a conditional that is known takes one', "const on = true; show(on ? 'a' : 'b')", 'a'],
    ['a default keeps both', "show(process.env.URL ?? 'a')", '?environment URL | a'],
    ['a known left side needs no default', "const x = 'a'; show(x || 'b')", 'a'],
    ['an environment variable is named', 'show(import.meta.env.VITE_URL)', '?environment VITE_URL'],
    ['an array joined', "show(['a', 'b', id].join('/'))", 'a/b/{id}'],
    ['an array with more than is known', "show(['a', ...ids].join('/'))", 'a{ids}'],
    ['the same inside another', "const all = ['a', ...ids]; show([...all, 'b'].join('/'))", 'a{ids}'],
    ['an item behind what is known', "const all = ['a', ...ids]; show(all[1])", '?syntax ids'],
    ['an item that there is not', "const all = ['a']; show(all[1])", 'undefined'],
    ['a text again and again', "show('ab'.repeat(3))", 'ababab'],
    ['a text as often as nobody knows', "show('ab'.repeat(n))", "?call 'ab'.repeat(n)"],
    [
      'a helper inside itself',
      "const join = (a, b) => a + '/' + b; show(join(join(join(join('a', 'b'), 'c'), 'd'), 'e'))",
      'a/b/c/d/e',
    ],
    ['String.raw', 'show(String.raw`a\\b`)', 'a\\b'],
    [
      'the first of several defaults counts',
      "import { defaults } from 'lodash'; const o = defaults({ a: 'x' }, { a: 'y', b: 'z' }, { b: 'w', c: 'v' }); show(o.a + o.b + o.c)",
      'xzv',
    ],
    [
      'a list made of another',
      "show(Array.from(['a', 'b'], (one, index) => one + index).join('/'))",
      'a0/b1',
    ],
    ['a list made of nothing known', "show(Array.from({ length: 3 }, () => 'a')[1])", 'a'],
    [
      'a clause in braces ends where it breaks off',
      "function f(x) { switch (x) { case 'a': { return 'A'; } case 'b': { log(); break; } case 'c': { return 'C'; } } return 'D'; } show(f('b'))",
      'D',
    ],
    [
      'a clause that falls through is before the next',
      "let p = 'x'; switch (kind) { case 'a': p = 'a'; case 'b': show(p); }",
      'x | a',
    ],
    [
      'a clause that breaks off is not',
      "let p = 'x'; switch (kind) { case 'a': p = 'a'; break; case 'b': show(p); }",
      'x',
    ],
    ['an item behind a hole that may hold the mark', "show(`${a}/v1/b`.split('/')[1])", '{a} | v1 | b'],
    ['an item before a hole', "show(`v1/${a}/b`.split('/')[0])", 'v1'],
    ['a text that starts somewhere else', "show('v1'.startsWith('1', 1) ? 'a' : 'b')", 'a | b'],
    ['the last of a list with more than is known', "show(['a', 'b', ...rest].slice(-1)[0])", '?syntax rest'],
    [
      'what a pattern leaves of a text',
      "show('/v1/a'.replace(/v\\d/, 'v2'))",
      "/v1/a | ?syntax '/v1/a'…'v2')",
    ],
    ['places that a pattern fills', "show('/v1/{id}'.replace(/{(.*?)}/g, fill))", '/v1/{id}'],
    ['set where there is something', "let a = 'x'; a &&= 'y'; show(a)", 'y'],
    ['one of those in a race', "show(await Promise.race(['a', 'b'])); export {}", 'a | b'],
    [
      'a path without its slash',
      "const u = new URL('https://x.test/a'); u.pathname = 'b'; show(u.href)",
      'https://x.test/b',
    ],
    [
      'another address',
      "const u = new URL('https://x.test/a'); u.href = 'https://y.test/b'; show(u.pathname)",
      '/b',
    ],
    [
      'a parameter that is taken out',
      "const q = new URLSearchParams({ a: '1' }); q.delete('a'); show(q.get('a'))",
      'undefined',
    ],
    ['a list that is emptied', "const l = ['a']; l.length = 0; l.push('b'); show(l[0])", '?reassigned items'],
    ['a separator that nobody knows', "show(['a', 'b'].join(mark))", 'a{mark}b'],
  ])('%s', async (_name, source, value) => expect(await valueShown(source)).toBe(value));
});

describe('names', () => {
  test.each([
    ['nested properties', "const c = { api: { url: 'a' } } as const; show(c.api.url)", 'a'],
    ['a computed member', "const c = { a: 'x', b: 'y' }; show(c['b'])", 'y'],
    ['a member chosen at run time is any of them', "const c = { a: 'x', b: 'y' }; show(c[env])", 'x | y'],
    ['destructuring with default and alias', "const { a: b = 'd' } = { a: 'x' }; show(b)", 'x'],
    ['a missing property takes the default', "const { a = 'd' } = { c: 'x' }; show(a)", 'd'],
    ['spread before an override loses', "show({ ...{ a: 'x' }, a: 'y' }.a)", 'y'],
    ['spread after an override wins', "show({ a: 'y', ...{ a: 'x' } }.a)", 'x'],
    ['an enum member', "enum E { List = '/list' } show(E.List)", '/list'],
    ['a variable reassigned before the use', "let u = 'a'; u = 'b'; show(u)", 'b'],
    ['a variable reassigned after the use', "let u = 'a'; show(u); function f() { return 1 } u += 'b';", 'a'],
    ['a variable reassigned in a branch', "let u = 'a'; if (x) { u = 'b' } show(u)", 'a | b'],
    ['branches that both assign', "let u; if (x) { u = 'a' } else { u = 'b' } show(u)", 'a | b'],
    ['appended to', "let u = 'a'; u += '?x=1'; show(u)", 'a?x=1'],
    ['a parameter shadows', "const u = 'a'; function f(u: string) { show(u) }", '?parameter u'],
    ['a block shadows', "const u = 'a'; { const u = 'b'; show(u) }", 'b'],
    ['a cycle ends', 'const a: string = b + 1; const b: string = a + 1; show(a)', '{b + 1}11'],
  ])('%s', async (_name, source, value) => expect(await valueShown(source)).toBe(value));
});

describe('functions and classes', () => {
  test.each([
    [
      'a method written into a prototype',
      "function C(b) { this.b = b } C.prototype.url = function (p) { return this.b + p }; show(new C('a').url('/x'))",
      'a/x',
    ],
    [
      'another object keeps its own',
      "function C(b) { this.b = b } C.prototype.url = function (p) { return this.b + p }; const o = new C('b'); show(new C('a').b)",
      'a',
    ],
    [
      'a member computed in a loop knows its item',
      "const api = {}; for (const v of ['get', 'put']) api[v] = (p) => v + p; show(api.put('/x'))",
      'put/x',
    ],
    [
      'a singleton in a static field',
      "class C { static one = null; constructor(b) { this.b = b } static get() { if (!C.one) C.one = new C('a'); return C.one } } show(C.get().b)",
      'a',
    ],
    [
      'a static field of another class does not',
      "class C { static one = 'a' } class D { static one = 'b' } D.one = 'c'; show(C.one)",
      'a',
    ],
    ['a function is entered with its arguments', 'const f = (p: string) => `a${p}`; show(f("b"))', 'ab'],
    ['a default parameter', "function f(p = 'd') { return p } show(f())", 'd'],
    ['an early return', "function f(p: string) { if (p === 'a') return 'x'; return 'y' } show(f('a'))", 'x'],
    [
      'a switch',
      "function f(p: string) { switch (p) { case 'a': return 'x'; default: return 'y' } } show(f('b'))",
      'y',
    ],
    ['rest and spread', "const f = (...p: string[]) => p.join('/'); show(f(...['a', 'b']))", 'a/b'],
    ['currying', 'const f = (a: string) => (b: string) => a + b; show(f("x")("y"))', 'xy'],
    [
      'bind',
      "function f(a: string, b: string) { return a + b } const g = f.bind(null, 'x'); show(g('y'))",
      'xy',
    ],
    [
      'recursion ends',
      "function f(n: number): string { return n ? 'a' + f(n - 1) : '' } show(f(k))",
      'aa{f(n - 1)} | a | ',
    ],
    ['a field', "class C { a = 'x'; f() { return this.a } } show(new C().f())", 'x'],
    [
      'a constructor argument',
      "class C { constructor(private a: string) {} get b() { return this.a } } show(new C('x').b)",
      'x',
    ],
    [
      'a subclass overrides',
      "class A { p = 'a'; f() { return this.p } } class B extends A { p = 'b' } show(new B().f())",
      'b',
    ],
    [
      'super passes on',
      "class A { constructor(public u: string) {} } class B extends A { constructor() { super('x') } } show(new B().u)",
      'x',
    ],
    ['a static member', "class C { static U = 'x'; static f() { return this.U } } show(C.f())", 'x'],
    [
      'an awaited factory',
      "const f = async () => ({ u: 'x' }); async function g() { const { u } = await f(); show(u) }",
      'x',
    ],
  ])('%s', async (_name, source, value) => expect(await valueShown(source)).toBe(value));
});

describe('URLs', () => {
  test.each([
    ['an absolute path drops that of the base', `${BASE} show(new URL('/e', BASE))`, 'https://x.test/e'],
    ['a relative path replaces the last segment', `${BASE} show(new URL('e', BASE))`, 'https://x.test/e'],
    [
      'a base with a slash keeps all of it',
      "show(new URL('e', 'https://x.test/v1/'))",
      'https://x.test/v1/e',
    ],
    [
      'an absolute URL ignores the base',
      `${BASE} show(new URL('https://y.test/e', BASE))`,
      'https://y.test/e',
    ],
    [
      'searchParams',
      "const u = new URL('https://x.test/e'); u.searchParams.set('a', id); show(u.toString())",
      'https://x.test/e?a={id}',
    ],
    ['URLSearchParams', "show(`e?${new URLSearchParams({ a: '1', b: id })}`)", 'e?a=1&b={id}'],
    ['trailing slashes taken off', "show('https://x.test/'.replace(/\\/+$/, '') + '/e')", 'https://x.test/e'],
    ['a placeholder replaced', "show('/e/:id'.replace(':id', id))", '/e/{id}'],
  ])('%s', async (_name, source, value) => expect(await valueShown(source)).toBe(value));
});

describe('modules', () => {
  test.each([
    [
      'a named import',
      { 'main.ts': "import { U } from './c'; show(U)", 'c.ts': "export const U = 'x';" },
      'x',
    ],
    [
      'a default import',
      { 'main.ts': "import c from './c'; show(c.u)", 'c.ts': "export default { u: 'x' };" },
      'x',
    ],
    [
      'a namespace',
      { 'main.ts': "import * as c from './c'; show(c.U)", 'c.ts': "export const U = 'x';" },
      'x',
    ],
    [
      'a barrel',
      {
        'main.ts': "import { U } from './i'; show(U)",
        'i.ts': "export * from './c';",
        'c.ts': "export const U = 'x';",
      },
      'x',
    ],
    [
      'a renamed re-export',
      {
        'main.ts': "import { V } from './i'; show(V)",
        'i.ts': "export { U as V } from './c';",
        'c.ts': "export const U = 'x';",
      },
      'x',
    ],
    [
      'require',
      { 'main.ts': "const { U } = require('./c'); show(U)", 'c.js': "module.exports = { U: 'x' };" },
      'x',
    ],
    ['exports.name', { 'main.ts': "const c = require('./c'); show(c.U)", 'c.js': "exports.U = 'x';" }, 'x'],
    [
      'exports in their own module',
      { 'main.ts': "exports.U = 'x'; module.exports.V = 'y'; show(exports.U + module.exports.V)" },
      'xy',
    ],
    [
      'a dynamic import',
      {
        'main.ts': "async function f() { const { U } = await import('./c'); show(U) }",
        'c.ts': "export const U = 'x';",
      },
      'x',
    ],
    [
      'an import cycle',
      {
        'main.ts': "import { U } from './c'; export const V = 'v'; show(U)",
        'c.ts': "import { V } from './main'; export const U = V + 'x';",
      },
      'vx',
    ],
    ['a package is foreign', { 'main.ts': "import axios from 'axios'; show(axios.get)" }, '<axios.get>'],
  ])('%s', async (_name, sources, value) => expect(await valueShown(sources)).toBe(value));
});
