/** Sources that are made to exhaust whoever reads them. */

const N = 20_000;
const HOST = "'https://openapi.pleo.io/v1/'";
const nested = (open: string, inner: string, close: string): string =>
  `${open.repeat(N)}${inner}${close.repeat(N)}`;
const doubled = (next: (before: string) => string, first = HOST): string =>
  `const c0 = ${first};\n${Array.from({ length: 100 }, (_, i) => `const c${i + 1} = ${next(`c${i}`)};`).join('\n')}\n`;

/** Nested deeper than anybody writes: each must cost its own file only, and be said. */
export const NESTED: Readonly<Record<string, string>> = {
  brackets: `const a = ${nested('[', '', ']')};`,
  parentheses: `fetch(${nested('(', HOST, ')')});`,
  templates: `fetch(${nested('`${', "'a'", '}`')});`,
  conditionals: `fetch(${'a ? b : '.repeat(N)}c);`,
  calls: `fetch(${nested('f(', 'x', ')')});`,
  'calls in a row': `fetch(f${'()'.repeat(N)});`,
  'property accesses': `fetch(a${'.b'.repeat(N)});`,
  additions: `fetch(${HOST}${' + x'.repeat(N)});`,
  arrows: `fetch(${'() => '.repeat(N)}1);`,
  objects: `fetch(${nested('{a:', '1', '}')});`,
  blocks: nested('{', `fetch(${HOST});`, '}'),
  conditions: `${'if (a) b(); else '.repeat(N)}fetch(${HOST});`,
  operators: `fetch(${'!'.repeat(N)}x);`,
  assertions: `fetch(x${' as any'.repeat(N)});`,
  types: `type A = ${nested('Array<', 'string', '>')}; fetch(${HOST});`,
  functions: nested('function f() {', `fetch(${HOST});`, '}'),
  // The parser tries each of them twice, and all that stands in it.
  'functions that are tried out': `${'async f(async function () { '.repeat(60)}fetch(${HOST});`,
  answers: `fetch(${HOST})${'.then((r) => r.json())'.repeat(N)};`,
};

/** What grows without end, and is followed to a bound: incomplete, since the address is lost. */
export const GROWING: Readonly<Record<string, string>> = {
  'constants that double': `${doubled((c) => `${c} + ${c}`)}fetch(c100);`,
  'templates that double': `${doubled((c) => `\`\${${c}}\${${c}}\``)}fetch(c100);`,
  'lists that double': `${doubled((c) => `[...${c}, ...${c}]`, `[${HOST}]`)}fetch(c100[0]);`,
  'lists that are joined with themselves': `${doubled((c) => `${c}.concat(${c})`, `[${HOST}]`)}fetch(c100.join('/'));`,
  'lists that are flattened': `${doubled((c) => `[${c}].flatMap((c) => [c, c])`)}fetch(c100.join('/'));`,
  'replacements that double': `${doubled((c) => `${c}.replaceAll('p', ${c})`)}fetch(c100);`,
  'encodings that double': `${doubled((c) => `encodeURIComponent(${c}) + encodeURIComponent(${c})`)}fetch(${HOST} + c100);`,
  'parts that are joined by more': `${doubled((c) => `${c}.split('/').join('//')`)}fetch(c100);`,
  'helpers that double': `const twice = (c) => c + c;\n${doubled((c) => `twice(${c})`)}fetch(c100);`,
  'helpers of helpers': `const f0 = (u) => u;\n${Array.from({ length: 60 }, (_, i) => `const f${i + 1} = (u) => f${i}(f${i}(u));`).join('\n')}\nfetch(f60(${HOST}));`,
  repetition: `fetch(${HOST}.repeat(1e9));`,
  'credentials that double': `${doubled((c) => `${c} + ${c}`)}fetch(${HOST} + 'expenses', { headers: { Authorization: \`Bearer \${c100}\` } });`,
  'Base64 that doubles': `${doubled((c) => `btoa(${c} + ${c})`)}fetch(c100);`,
  'buffers that double': `${doubled((c) => `Buffer.from(${c} + ${c}).toString('base64')`)}fetch(c100);`,
  'Base64 in a header': `${doubled((c) => `btoa(${c} + ${c})`)}fetch(${HOST} + 'expenses', { headers: { Authorization: c100 } });`,
  'a name of a header that doubles': `${doubled((c) => `${c} + ${c}`, "'x'")}fetch(${HOST} + 'expenses', { headers: { [c100]: 'x' } });`,
  'objects in objects, as JSON': `${doubled((c) => `{ a: ${c}, b: ${c} }`)}fetch(${HOST} + JSON.stringify(c100));`,
  'texts in objects, as JSON': `${doubled((c) => `JSON.stringify({ a: ${c}, b: ${c} })`)}fetch(c100);`,
  padding: `fetch(${HOST}.padEnd(2 ** 30, 'x'));`,
  'a list of nothing': `fetch(Array(1e9).join(${HOST}));`,
  'alternatives that multiply': `let u = ${HOST};\n${Array.from({ length: 200 }, (_, i) => `if (x${i}) u += '/${i}';`).join('\n')}\nfetch(u);`,
  'a variable that every switch adds to': `let u = ${HOST};\n${Array.from({ length: 300 }, (_, i) => `switch (x${i}) { case 1: u += '/a'; break; case 2: u = u + u; break; default: u = '/b' + u; }`).join('\n')}\nfetch(u);`,
  'functions that fan out': `${Array.from({ length: 60 }, (_, i) => `function f${i}(u) { return x ? f${i + 1}(u + 'a') : f${i + 1}(u + 'b') + f${i + 1}(u); }`).join('\n')}\nfunction f60(u) { return ${HOST} + u; }\nfetch(f0('x'));`,
};

/** The same, where no request to Pleo needs it: nothing that matters is lost. */
export const IRRELEVANT: Readonly<Record<string, string>> = {
  'a list that nobody sends': `${doubled((c) => `[...${c}, ...${c}]`)}console.log(c100);`,
  'an address of somebody else': `${doubled((c) => `${c} + ${c}`)}fetch('https://example.com/' + c100);`,
  'a query': `${doubled((c) => `${c} + ${c}`)}fetch(\`${HOST.slice(1, -1)}expenses?q=\${c100}\`);`,
  'an object that is spread again and again': `${doubled((c) => `{ ...${c}, ...${c} }`, `{ url: ${HOST} }`)}fetch(c100.url + 'expenses');`,
};

/** What grows and is given up without an address to tell of: bounded all the same. */
export const BOUNDED: Readonly<Record<string, string>> = {
  'objects that double': `${doubled((c) => `{ a: ${c}, b: ${c}, ...${c} }`)}fetch(JSON.stringify(c100));`,
  'half of a pair of surrogates': `fetch(${HOST} + encodeURIComponent('\\ud800'));`,
  'a regular expression that backtracks': `fetch('${'a'.repeat(5_000)}!'.replace(/(a+)+$/, ''));`,
  'addresses that are their own base': `${doubled((c) => `new URL(${c}.pathname + ${c}.pathname + 'x', ${c})`, `new URL(${HOST})`)}fetch(c100);`,
  'classes that extend each other': `class A extends B.x { static own() { return fetch(${HOST}); } } class B extends A {} class C extends C.y {} B.none(); A.none(); C.none();`,
  'names of prototypes': `const o = { __proto__: { u: ${HOST} } }; fetch(o.constructor); fetch('x'.hasOwnProperty('y')); fetch('x'.constructor('y')); fetch(process.env.__proto__); fetch(__proto__);`,
};
