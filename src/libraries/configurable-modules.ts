/** Nest's `ConfigurableModuleBuilder`: a base class whose static methods provide options under a token. */

import { argumentsOf } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { type Foreign, UNDEFINED, type Value } from '../evaluate/value.ts';
import type { CallLike, SourceUnit } from '../syntax/source-unit.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { TOKEN } from './tokens.ts';

/** The names in `made.by`. */
const BUILDER = 'nest-module-builder';
const BASE = 'nest-configurable-module';

/** A builder, and what its methods give; null for other calls. */
export function callModuleBuilder(callee: Foreign, node: CallLike): Value | null {
  const { made } = callee;
  if (made?.by === BUILDER)
    return callee.path.join('.') === 'build' ? built(callee, node) : { ...callee, path: [] };
  if (made || !ts.isNewExpression(node) || callee.path.join('.') !== 'ConfigurableModuleBuilder') return null;
  if (!callee.module?.startsWith('@nestjs/')) return null;
  return { ...callee, path: [], made: { by: BUILDER, options: fieldsOf([], node) }, node };
}

function built({ made, ...callee }: Foreign, node: CallLike): Value {
  const options = made?.options ?? UNDEFINED;
  const part = (name: string, by: string): { kind: 'property'; name: string; value: () => Value } => ({
    kind: 'property',
    name,
    value: () => ({ ...callee, path: [], made: { by, options } }),
  });
  return fieldsOf([part('ConfigurableModuleClass', BASE), part('MODULE_OPTIONS_TOKEN', TOKEN)], node);
}

/** One call of such a static method. */
export interface ConfiguredModule {
  readonly call: TS.CallExpression;
  readonly token: Value;
  /** Whether the options are a recipe: `forRootAsync({ useFactory, inject })`. */
  readonly isRecipe: boolean;
}

/** The calls in a file that give a module its options. */
export function configuredModules(unit: SourceUnit, world: World): ConfiguredModule[] {
  return unit.calls.flatMap((call) => {
    const callee = ts.isCallExpression(call) ? skipWrappers(call.expression) : null;
    if (!callee || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(callee)) return [];
    if (!ts.isIdentifier(callee.expression) || !/^[A-Z]/.test(callee.expression.text)) return [];
    if (argumentsOf(call, frameAt(call, world)).length === 0) return [];
    const token = tokenOfModule(callee.expression, world);
    return token ? [{ call, token, isRecipe: callee.name.text.endsWith('Async') }] : [];
  });
}

/** The token of the base class that a module extends; null for other classes. */
function tokenOfModule(name: TS.Identifier, world: World): Value | null {
  const of = evaluate(name, frameAt(name, world));
  const heritage = of.kind === 'class' ? of.node.heritageClauses?.[0]?.types[0] : undefined;
  const base = heritage ? evaluate(heritage.expression, frameAt(heritage, world)) : null;
  if (base?.kind !== 'foreign' || base.made?.by !== BASE) return null;
  return { ...base, made: { by: TOKEN, options: base.made.options } };
}
