/** Random programs whose values are known, since they are made together with them. */

import fc from 'fast-check';
import { FOLLOWED, FOLLOWED_IN_PART, type Form } from './program-forms.ts';

/** How an expression is put together. */
export type Plan =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: (typeof ONE)[number]; readonly of: Plan }
  | { readonly form: 'named'; readonly name: string; readonly of: Plan }
  | { readonly form: (typeof TWO)[number]; readonly left: Plan; readonly right: Plan };

const ONE = [
  'parentheses',
  'assertion',
  'constant',
  'reassigned',
  'function',
  'default parameter',
  'rest parameter',
  'closure',
  'property',
  'spread object',
  'destructured',
  'array item',
  'spread array',
  'imported',
  're-exported',
  'class field',
  'constructor',
  'getter',
  'inherited',
  'static',
  'frozen',
  'upper case',
  'split',
] as const;

const TWO = [
  'template',
  'sum',
  'concat',
  'join',
  'known condition',
  'unknown condition',
  'overridden property',
  'assigned',
  'replaced',
  'reduced',
  'helper',
] as const;

/** A random plan, mostly a few levels deep. */
export const plans: fc.Arbitrary<Plan> = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ form: fc.constant('text' as const), text: fc.stringMatching(/^[a-z/]{0,3}$/) }),
    fc.record({ form: fc.constantFrom(...ONE), of: tie('plan') }),
    fc.record({ form: fc.constantFrom(...TWO), left: tie('plan'), right: tie('plan') }),
    fc.record({
      form: fc.constant('named' as const),
      name: fc.constantFrom(...Object.keys(FOLLOWED)),
      of: tie('plan'),
    }),
  ),
})).plan;

/** A program: its files; `main.ts` ends in `show(…)`, whose argument is one of `values`. */
export interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly values: ReadonlySet<string>;
}

/** Writes a plan as a program; `around` changes the expression that is shown, and not its value. */
export function writeProgram(plan: Plan, around = (code: string): string => code): Written {
  const writer = makeWriter();
  const { code, values } = writer.write(plan);
  return {
    files: {
      ...writer.modules,
      'main.ts': `export {};\n${writer.lines.join('\n')}\nshow(${around(code)});\n`,
    },
    values: new Set(values),
  };
}

interface Expression {
  readonly code: string;
  readonly values: readonly string[];
}

interface Writer {
  readonly lines: string[];
  readonly modules: Record<string, string>;
  readonly write: (plan: Plan) => Expression;
}

function makeWriter(): Writer {
  const lines: string[] = [];
  const modules: Record<string, string> = {};
  let count = 0;
  const name = (): string => {
    count += 1;
    return `n${count}`;
  };
  const line = (text: string): void => {
    lines.push(text);
  };
  const module = (text: string): string => {
    const file = name();
    modules[`${file}.ts`] = text;
    return file;
  };

  const one = (form: (typeof ONE)[number], { code, values }: Expression): Expression => {
    const own = name();
    const same = (written: string): Expression => ({ code: written, values });
    switch (form) {
      case 'parentheses':
        return same(`((${code}))`);
      case 'assertion':
        return same(`(${code} as string)!`);
      case 'constant':
        line(`const ${own} = ${code};`);
        return same(own);
      case 'reassigned':
        line(`let ${own} = 'before'; ${own} = ${code};`);
        return same(own);
      case 'function':
        line(`function ${own}(value: string) { return value; }`);
        return same(`${own}(${code})`);
      case 'default parameter':
        line(`const ${own} = (value = ${code}) => value;`);
        return same(`${own}()`);
      case 'rest parameter':
        line(`const ${own} = (...values: string[]) => values[1];`);
        return same(`${own}('a', ${code})`);
      case 'closure':
        line(`const ${own} = (value: string) => () => value;`);
        return same(`${own}(${code})()`);
      case 'property':
        return same(`({ a: { b: ${code} } }).a['b']`);
      case 'spread object':
        return same(`({ ...{ a: ${code} } }).a`);
      case 'destructured':
        line(`const { a: [, ${own} = 'default'] } = { a: ['x', ${code}] };`);
        return same(own);
      case 'array item':
        return same(`['x', ${code}, 'y'][1]`);
      case 'spread array':
        return same(`[...['x'], ...['y', ${code}]][2]`);
      case 'imported': {
        const from = module(`export const value = (given: string) => given;`);
        line(`import { value as ${own} } from './${from}';`);
        return same(`${own}(${code})`);
      }
      case 're-exported': {
        const from = module(`export const inner = { of: (given: string) => given };`);
        const over = module(`export { inner as outer } from './${from}';`);
        line(`import * as ${own} from './${over}';`);
        return same(`${own}.outer.of(${code})`);
      }
      case 'class field':
        line(`class ${own} { field = ${code}; }`);
        return same(`new ${own}().field`);
      case 'constructor':
        line(`class ${own} { constructor(private value: string) {} get() { return this.value; } }`);
        return same(`new ${own}(${code}).get()`);
      case 'getter':
        line(`class ${own} { #value = ${code}; get value() { return this.#value; } }`);
        return same(`new ${own}().value`);
      case 'inherited':
        line(
          `class ${own}Base { constructor(protected value: string) {} get() { return this.own(); } own() { return 'base'; } }`,
        );
        line(`class ${own} extends ${own}Base { override own() { return this.value; } }`);
        return same(`new ${own}(${code}).get()`);
      case 'static':
        line(`class ${own} { static readonly VALUE = ${code}; }`);
        return same(`${own}.VALUE`);
      case 'frozen':
        return same(`Object.freeze({ a: ${code} }).a`);
      case 'upper case':
        return { code: `(${code}).toUpperCase()`, values: values.map((value) => value.toUpperCase()) };
      case 'split':
        return {
          code: `('x§' + ${code}).split('§')[1]`,
          values,
        };
    }
  };

  const two = (form: (typeof TWO)[number], left: Expression, right: Expression): Expression => {
    const own = name();
    const both = (code: string, join: (a: string, b: string) => string): Expression => ({
      code,
      values: left.values.flatMap((a) => right.values.map((b) => join(a, b))),
    });
    switch (form) {
      case 'template':
        return both(`\`<\${${left.code}}-\${${right.code}}>\``, (a, b) => `<${a}-${b}>`);
      case 'sum':
        return both(`(${left.code} + ${right.code})`, (a, b) => a + b);
      case 'concat':
        return both(`(${left.code}).concat('.', ${right.code})`, (a, b) => `${a}.${b}`);
      case 'join':
        return both(`[${left.code}, ${right.code}].join('|')`, (a, b) => `${a}|${b}`);
      case 'known condition':
        return { code: `(1 > 0 ? ${left.code} : ${right.code})`, values: left.values };
      case 'unknown condition':
        return {
          code: `(Math.random() > 0.5 ? ${left.code} : ${right.code})`,
          values: [...left.values, ...right.values],
        };
      case 'overridden property':
        return { code: `({ ...{ a: ${left.code} }, a: ${right.code} }).a`, values: right.values };
      case 'assigned':
        return { code: `Object.assign({ a: ${left.code} }, { a: ${right.code} }).a`, values: right.values };
      case 'replaced':
        return both(`'a{id}b'.replace('{id}', ${left.code}).concat(${right.code})`, (a, b) => `a${a}b${b}`);
      case 'reduced':
        return both(
          `[${left.code}, ${right.code}].reduce((sum, next) => sum + '/' + next)`,
          (a, b) => `${a}/${b}`,
        );
      case 'helper':
        line(`function ${own}(base: string, path: string) { const all = base + path; return all; }`);
        return both(`${own}(${own}(${left.code}, '~'), ${right.code})`, (a, b) => `${a}~${b}`);
    }
  };

  const named = (form: string, { code, values }: Expression): Expression => {
    const own = name();
    const { line: before, code: written, value } = formOf(form);
    if (before) line(before(own, code));
    return { code: written(own, code), values: values.flatMap((one) => value(one)) };
  };

  const write = (plan: Plan): Expression => {
    if (plan.form === 'text') return { code: `'${plan.text}'`, values: [plan.text] };
    if (plan.form === 'named') return named(plan.name, write(plan.of));
    if ('of' in plan) return one(plan.form, write(plan.of));
    return two(plan.form, write(plan.left), write(plan.right));
  };
  return { lines, modules, write };
}

function formOf(name: string): Form {
  const form = FOLLOWED[name] ?? FOLLOWED_IN_PART[name];
  if (!form) throw new Error(`no form ${name}`);
  return form;
}
