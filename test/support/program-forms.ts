/** Ways to hand on a value, for random programs. */

/** One way. */
export interface Form {
  /** What stands before the expression; `own` is a name of its own, `code` an expression that is the value. */
  readonly line?: (own: string, code: string) => string;
  readonly code: (own: string, code: string) => string;
  /** What it is for a value; where several, an answer that cannot tell them apart is right, too. */
  readonly value: (value: string) => string | readonly string[];
}

const same = (value: string): string => value;

/** A function named `own` that is called with the value. */
function calling(body: string, value: Form['value']): Form {
  return {
    line: (own) => `function ${own}(value: string) { ${body} }`,
    code: (own, code) => `${own}(${code})`,
    value,
  };
}

/** Statements about a variable named `own`, which is shown afterwards. */
function stating(line: NonNullable<Form['line']>, value: Form['value'] = same, read = ''): Form {
  return { line, code: (own) => `(${own}${read})`, value };
}

function expression(code: (code: string) => string, value: Form['value'] = same): Form {
  return { code: (_own, inner) => code(inner), value };
}

/** Ways that are followed: what they give is known. */
export const FOLLOWED: Readonly<Record<string, Form>> = {
  shadowed: calling("const out = 'outer'; { const out = value; void out; } return out;", () => 'outer'),
  hoisted: calling('out = value; return out; var out;', same),
  'arguments object': calling('return arguments[0];', same),
  'reassigned parameter': calling("value = value + '?'; return value;", (value) => `${value}?`),
  'loose equality': calling("return value == null ? 'nothing' : value;", same),
  'equality with undefined': expression(
    (code) => `((given?: string) => (given == null ? 'nothing' : given))([${code}][1])`,
    () => 'nothing',
  ),
  'nested default': expression(
    (code) => `(({ a: { b = 'default' } = {} as { b?: string } } = {}) => b)({ a: { b: ${code} } })`,
  ),
  'default for undefined': expression((code) => `((value = ${code}) => value)(undefined)`),
  'default not taken': expression((code) => `((value = 'default') => value)(${code})`),
  'looked up': expression(
    (code) => `(({ a: 'A', '': 'none' } as Record<string, string>)[${code}] ?? 'other')`,
    (value) => ({ a: 'A', '': 'none' })[value] ?? 'other',
  ),
  'equal to a text': expression(
    (code) => `(${code} === 'a' ? 'is' : 'is not')`,
    (value) => (value === 'a' ? 'is' : 'is not'),
  ),
  'or else': expression(
    (code) => `(${code} || 'else')`,
    (value) => value || 'else',
  ),
  'and then': expression(
    (code) => `(${code} && 'then')`,
    (value) => value && 'then',
  ),
  'nothing or else': expression((code) => `(null ?? ${code})`),
  'undefined or else': expression((code) => `(undefined || ${code})`),
  'nor then': expression(
    (code) => `(!${code} ? 'empty' : 'full')`,
    (value) => (value ? 'full' : 'empty'),
  ),
  comma: expression((code) => `(0, ${code})`),
  optional: expression((code) => `({ a: ${code} })?.a`),
  awaited: stating((own, code) => `const ${own} = await (async (value: string) => value)(${code});`),
  'in all': stating((own, code) => `const ${own} = (await Promise.all(['x', ${code}]))[1];`),
  'after then': stating(
    (own, code) => `const ${own} = await Promise.resolve(${code}).then((value) => value + '!');`,
    (value) => `${value}!`,
  ),
  reversed: expression(
    (code) => `['x', ${code}].reverse().join('/')`,
    (value) => `${value}/x`,
  ),
  last: expression((code) => `['x', ${code}].at(-1)`),
  popped: expression((code) => `['x', ${code}].pop()`),
  shifted: expression((code) => `[${code}, 'x'].shift()`),
  mapped: expression(
    (code) => `['x', ${code}].map((one, index) => one + index).join('')`,
    (value) => `x0${value}1`,
  ),
  flattened: expression(
    (code) => `[['x'], [${code}]].flat().join('/')`,
    (value) => `x/${value}`,
  ),
  concatenated: expression(
    (code) => `['x'].concat([${code}], 'y').join('/')`,
    (value) => `x/${value}/y`,
  ),
  'spread into concat': expression(
    (code) => `['x'].concat(...[[${code}], ['y']]).join('/')`,
    (value) => `x/${value}/y`,
  ),
  'rest of a list': expression((code) => `(([, ...others]: string[]) => others.join('+'))(['x', ${code}])`),
  'rest of an object': expression(
    (code) => `(({ a, ...others }: Record<string, string>) => others['b'])({ a: 'x', b: ${code} })`,
  ),
  'spread arguments': expression(
    (code) => `((...all: string[]) => all.join('+'))(...['a', ${code}])`,
    (value) => `a+${value}`,
  ),
  bound: expression(
    (code) => `((a: string, b: string) => a + b).bind(null, ${code})('!')`,
    (value) => `${value}!`,
  ),
  applied: expression((code) => `((_a: string, b: string) => b).apply(null, ['x', ${code}])`),
  called: expression((code) => `((value: string) => value).call(null, ${code})`),
  'joined with nothing': expression(
    (code) => `[${code}, undefined, null, 'x'].join('-')`,
    (value) => `${value}---x`,
  ),
  'joined by default': expression(
    (code) => `['x', ${code}].join()`,
    (value) => `x,${value}`,
  ),
  'joined by it': expression(
    (code) => `['x', 'y'].join(${code})`,
    (value) => `x${value}y`,
  ),
  'list as text': expression(
    (code) => `\`\${['x', ${code}]}\``,
    (value) => `x,${value}`,
  ),
  length: expression(
    (code) => `\`\${(${code}).length}\``,
    (value) => String(value.length),
  ),
  'first character': expression(
    (code) => `(${code}).charAt(0)`,
    (value) => value.charAt(0),
  ),
  cut: expression(
    (code) => `(${code} + 'abc').slice(1, -1)`,
    (value) => `${value}abc`.slice(1, -1),
  ),
  'cut from the end': expression(
    (code) => `(${code} + 'abc').slice(-2)`,
    () => 'bc',
  ),
  part: expression(
    (code) => `('abc' + ${code}).substring(2, 1)`,
    () => 'b',
  ),
  'part from below': expression(
    (code) => `('abc' + ${code}).substring(-1)`,
    (value) => `abc${value}`,
  ),
  'split with a limit': expression(
    (code) => `('x,y,' + ${code}).split(',', 2).join('+')`,
    () => 'x+y',
  ),
  trimmed: expression((code) => `(' ' + ${code} + ' ').trim()`),
  repeated: expression(
    (code) => `(${code}).repeat(2)`,
    (value) => value + value,
  ),
  padded: expression(
    (code) => `(${code}).padStart(4, '0')`,
    (value) => value.padStart(4, '0'),
  ),
  replaced: expression(
    (code) => `(${code}).replace('a', 'b')`,
    (value) => value.replace('a', 'b'),
  ),
  'all replaced': expression(
    (code) => `(${code}).replaceAll('a', 'bb')`,
    (value) => value.replaceAll('a', 'bb'),
  ),
  'slashes gone': expression(
    (code) => `(${code} + '/').replace(/\\/+$/, '')`,
    (value) => `${value}/`.replace(/\/+$/, ''),
  ),
  'a place filled in': expression(
    (code) => `'/a/:id/b/:id'.replace(/:id/g, ${code})`,
    (value) => `/a/${value}/b/${value}`,
  ),
  'one place filled in': expression(
    (code) => `'/{id}/{id}'.replace(/\\{id\\}/, ${code})`,
    (value) => `/${value}/{id}`,
  ),
  encoded: expression((code) => `encodeURIComponent(${code})`, encodeURIComponent),
  'encoded and back': expression((code) => `decodeURIComponent(encodeURIComponent(${code}))`),
  'JSON and back': expression((code) => `JSON.parse(JSON.stringify({ a: ${code} })).a`),
  path: expression(
    (code) => `new URL('https://h/' + ${code}).pathname`,
    (value) => new URL(`https://h/${value}`).pathname,
  ),
  query: expression((code) => `new URLSearchParams({ q: ${code} }).get('q')`, same),
  'map of pairs': expression((code) => `new Map([['j', 'other'], ['k', ${code}]]).get('k')`),
  'map by its key': expression(
    (code) => `(new Map([['a', 'A'], ['b', 'B']]).get(${code}) ?? 'none')`,
    (value) => ({ a: 'A', b: 'B' })[value] ?? 'none',
  ),
  entries: expression(
    (code) => `Object.entries({ j: 'x', k: ${code} }).map(([key, value]) => key + '=' + value).join('&')`,
    (value) => `j=x&k=${value}`,
  ),
  values: expression(
    (code) => `Object.values({ j: 'x', k: ${code} }).join('+')`,
    (value) => `x+${value}`,
  ),
  'from entries': expression((code) => `Object.fromEntries([['k', ${code}]]).k`),
  cloned: expression((code) => `structuredClone({ a: ${code} }).a`),
  'computed key': expression((code) => `({ ['a' + 'b']: ${code} }).ab`),
  'tagged template': {
    line: (own) =>
      `function ${own}(texts: TemplateStringsArray, ...values: string[]) { return texts[0] + values[0] + texts[1]; }`,
    code: (own, code) => `${own}\`x\${${code}}y\``,
    value: (value) => `x${value}y`,
  },
  'raw template': expression(
    (code) => `String.raw\`x\${${code}}\``,
    (value) => `x${value}`,
  ),
  generator: {
    line: (own) => `function* ${own}(value: string) { yield 'g'; yield value; }`,
    code: (own, code) => `[...${own}(${code})].join('')`,
    value: (value) => `g${value}`,
  },
  enumeration: stating(
    (own) => `enum ${own} { A = 5, B, C = 'c' }`,
    () => '6',
    '.B + ""',
  ),
  'field set': stating((own, code) => `const ${own} = { a: 'x' }; ${own}.a = ${code};`, same, '.a'),
  'field set by name': stating(
    (own, code) => `const ${own} = { a: 'x' }; ${own}['a'] = ${code};`,
    same,
    '.a',
  ),
  'field set by a helper': stating(
    (own, code) =>
      `const ${own} = { a: 'x' }; const set${own} = (to: { a: string }, a: string) => { to.a = a; }; set${own}(${own}, ${code});`,
    same,
    '.a',
  ),
  'field deleted': stating(
    (own, code) => `const ${own}: Record<string, string> = { a: ${code}, b: 'y' }; delete ${own}.b;`,
    () => 'undefined',
    '.b + ""',
  ),
  pushed: stating(
    (own, code) => `const ${own} = ['x']; ${own}.push(${code});`,
    (value) => `x/${value}`,
    ".join('/')",
  ),
  unshifted: stating(
    (own, code) => `const ${own} = ['x']; ${own}.unshift(${code});`,
    (value) => `${value}/x`,
    ".join('/')",
  ),
  'item set': stating(
    (own, code) => `const ${own} = ['x', 'y']; ${own}[0] = ${code};`,
    (value) => `${value}/y`,
    ".join('/')",
  ),
  'turned before': stating(
    (own, code) => `const ${own} = [${code}, 'y']; ${own}.reverse();`,
    (value) => `y/${value}`,
    ".join('/')",
  ),
  added: stating(
    (own, code) => `let ${own} = 'x'; ${own} += ${code};`,
    (value) => `x${value}`,
  ),
  'set if falsy': stating((own, code) => `let ${own} = ''; ${own} ||= ${code};`),
  'set if nothing': stating((own, code) => `let ${own}: string | undefined; ${own} ??= ${code};`),
  'not set since there is one': stating(
    (own, code) => `let ${own} = 'x'; ${own} ??= ${code};`,
    () => 'x',
  ),
  swapped: stating(
    (own, code) =>
      `let ${own} = 'x'; let other${own} = ${code}; [${own}, other${own}] = [other${own}, ${own}];`,
  ),
  'read through a closure': stating(
    (own, code) => `let at${own} = ${code}; const ${own} = () => at${own}; at${own} = 'later';`,
    () => 'later',
    '()',
  ),
  setter: stating(
    (own, code) =>
      `const ${own} = new (class { #v = 'x'; get v() { return this.#v; } set v(v: string) { this.#v = v + '!'; } })(); ${own}.v = ${code};`,
    (value) => `${value}!`,
    '.v',
  ),
  'object with accessors': stating(
    (own, code) =>
      `const ${own} = { hidden: 'x', get v() { return this.hidden; }, set v(v: string) { this.hidden = v; } }; ${own}.v = ${code};`,
    same,
    '.v',
  ),
  prototype: {
    line: (own, code) =>
      `function ${own}(this: { v: string }) { this.v = ${code}; } ${own}.prototype.get = function () { return this.v; };`,
    code: (own) => `new (${own} as never)().get()`,
    value: same,
  },
  'super method': stating(
    (own, code) =>
      `const ${own} = new (class extends (class { get() { return ${code}; } }) { override get() { return super.get() + '!'; } })();`,
    (value) => `${value}!`,
    '.get()',
  ),
  'frozen list': stating(
    (own, code) => `const ${own} = Object.freeze(['x', ${code}] as const);`,
    same,
    '[1]',
  ),
  namespace: stating((own, code) => `namespace ${own} { export const v = ${code}; }`, same, '.v'),
};

/** Ways that are followed in part: what is known of them has to be right all the same. */
export const FOLLOWED_IN_PART: Readonly<Record<string, Form>> = {
  switch: calling(
    "switch (value) { case 'a': return 'first'; case '': case 'b': return 'second'; default: return value + '!'; }",
    (value) => (value === 'a' ? 'first' : value === '' || value === 'b' ? 'second' : `${value}!`),
  ),
  'switch on true': calling(
    "switch (true) { case value.startsWith('/'): return 'slash'; default: return value; }",
    (value) => (value.startsWith('/') ? 'slash' : value),
  ),
  'early return': calling(
    "if (value === '') return 'empty'; if (value.startsWith('/')) { return value.slice(1); } return value;",
    (value) => (value === '' ? 'empty' : value.replace(/^\//, '')),
  ),
  try: calling(
    "let out = 'none'; try { out = value; } catch { out = 'failed'; } finally { out += '.'; } return out;",
    (value) => [`${value}.`, 'failed.', 'none.'],
  ),
  thrown: calling('try { throw new Error(value); } catch (error) { return (error as Error).message; }', same),
  recursion: calling(
    "const go = (left: number): string => (left === 0 ? value : go(left - 1) + '.'); return go(3);",
    (value) => `${value}...`,
  ),
  'branch of a length': calling("return value.length > 2 ? 'long' : value;", (value) =>
    value.length > 2 ? 'long' : value,
  ),
  'filtered by truth': expression(
    (code) => `['x', ${code}, 'y'].filter(Boolean).join('/')`,
    (value) => (value ? `x/${value}/y` : 'x/y'),
  ),
  'filtered by function': expression(
    (code) => `['x', ${code}].filter((one) => one !== 'x').join('/')`,
    (value) => (value === 'x' ? '' : value),
  ),
  found: expression(
    (code) => `(['x', ${code}].find((one) => one !== 'x') ?? 'none')`,
    (value) => [value, 'x', 'none'],
  ),
  sorted: expression(
    (code) => `['m', ${code}].sort().join('/')`,
    (value) => ['m', value].sort().join('/'),
  ),
  'sorted by function': expression(
    (code) => `['m', ${code}].sort((a, b) => b.length - a.length).join('/')`,
    (value) => ['m', value].sort((a, b) => b.length - a.length).join('/'),
  ),
  // A query is compared by what it means, and kept so.
  'query as text': expression(
    (code) => `new URLSearchParams({ q: ${code} }).toString()`,
    (value) => [`${new URLSearchParams({ q: value })}`, `q=${value}`],
  ),
  set: expression(
    (code) => `[...new Set([${code}, 'z'])].join(',')`,
    (value) => [...new Set([value, 'z'])].join(','),
  ),
  keys: expression(
    (code) => `Object.keys({ [\`k\${${code}}\`]: 1 })[0]`,
    (value) => `k${value}`,
  ),
  'generator in a loop': {
    line: (own) => `function* ${own}(value: string) { for (let i = 0; i < 2; i += 1) yield value + i; }`,
    code: (own, code) => `[...${own}(${code})].join('')`,
    value: (value) => `${value}0${value}1`,
  },
  'item popped before': stating(
    (own, code) => `const ${own} = [${code}, 'y']; ${own}.pop();`,
    same,
    ".join('/')",
  ),
  'set in a branch': stating(
    (own, code) => `let ${own} = 'x'; if (Math.random() > 0.5) ${own} = ${code};`,
    (value) => ['x', value],
  ),
  'set in both branches': stating(
    (own, code) => `let ${own} = 'x'; if (Math.random() > 0.5) { ${own} = ${code}; } else { ${own} = 'y'; }`,
    (value) => [value, 'x', 'y'],
  ),
  'set in a function': stating(
    (own, code) => `let ${own} = 'x'; const set${own} = () => { ${own} = ${code}; }; set${own}();`,
    (value) => [value, 'x'],
  ),
  'counted up': stating(
    (own) => `let at${own} = 0; const ${own} = () => { at${own} += 1; return 'n' + at${own}; };`,
    () => ['n1'],
    '()',
  ),
  'static block': stating(
    (own, code) => `class ${own} { static v = 'x'; static { ${own}.v = ${code}; } }`,
    (value) => [value, 'x'],
    '.v',
  ),
};
