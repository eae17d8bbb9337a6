/** What a registration stands for: `useValue`, `useClass`, `useFactory` … and the same under other libraries' names. */

import { enter } from '../evaluate/calls.ts';
import type { World } from '../evaluate/frame.ts';
import { mapOptions, optionsOf } from '../evaluate/options.ts';
import {
  type Argument,
  type Fields,
  type FunctionValue,
  passing,
  unknown,
  type Value,
} from '../evaluate/value.ts';
import { type Asker, ask, askedContainer } from './asking.ts';
import { argumentFor } from './contained.ts';
import { type Given, RECIPE } from './container-tables.ts';

/** The token of a recipe; null when it names none. */
export function tokenIn(recipe: Fields): Value | null {
  return first(recipe, RECIPE.token);
}

/** What a recipe stands for; null when it says nothing. */
export function madeByRecipe(recipe: Fields, asker: Asker, world: World): Value | null {
  const value = first(recipe, RECIPE.value);
  if (value) return value;
  const factory = first(recipe, RECIPE.factory);
  if (factory) return made('factory', factory, asker, world, first(recipe, RECIPE.arguments));
  const existing = first(recipe, RECIPE.existing);
  if (existing) return made('existing', existing, asker, world);
  const type = first(recipe, RECIPE.class);
  return type && made('class', type, asker, world);
}

/** What `given` stands for, given this way. */
export function made(
  gives: Given,
  given: Value,
  asker: Asker,
  world: World,
  tokens: Value | null = null,
): Value | null {
  switch (gives) {
    case 'value':
      return given;
    case 'existing':
    case 'self':
      return ask(given, asker, world);
    case 'class':
      return mapOptions(given, asker.node, (option) =>
        option.kind === 'class' ? (ask(option, asker, world) ?? option) : option,
      );
    case 'factory':
      return mapOptions(given, asker.node, (option) =>
        option.kind === 'function'
          ? enter(option, argumentsFor(option, tokens, asker, world), asker.node, 0)
          : option,
      );
    case 'recipe':
      return firstOf(optionsOf(given), (option) => {
        if (option.kind === 'class') return ask(option, asker, world);
        return option.kind === 'fields' ? madeByRecipe(option, asker, world) : null;
      });
  }
}

/** What a factory is called with: what its tokens stand for, else what its parameters are declared as, else the container. */
function argumentsFor(fn: FunctionValue, tokens: Value | null, asker: Asker, world: World): Argument[] {
  const { node } = asker;
  const { parameters } = fn.node;
  if (tokens?.kind !== 'list')
    return parameters.map((parameter) =>
      passing(() => argumentFor(parameter, world) ?? askedContainer(node), node),
    );
  return tokens.items.map((token, index) => {
    const name = parameters[index]?.name.getText() ?? 'injected';
    return passing(() => ask(tokenOf(token), asker, world) ?? unknown('parameter', name, node), node);
  });
}

/** Angular's `[new Optional(), TOKEN]` and Nest's `{ token, optional }`. */
function tokenOf(token: Value): Value {
  if (token.kind === 'fields') return token.read('token') ?? token;
  return token.kind === 'list' ? (token.items.at(-1) ?? token) : token;
}

function first(recipe: Fields, names: readonly string[]): Value | null {
  return firstOf(names, (name) => recipe.read(name));
}

function firstOf<T>(items: readonly T[], of: (item: T) => Value | null): Value | null {
  for (const item of items) {
    const value = of(item);
    if (value) return value;
  }
  return null;
}
