/** What the packages that a program is built with make of their arguments: each table is asked in turn. */

import type { World } from '../evaluate/frame.ts';
import type { Argument, Foreign, FunctionValue, Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { TS } from '../syntax/typescript.ts';
import { callClassTransformer } from './class-transformer.ts';
import { callConfiguration, configurationMember } from './configuration.ts';
import { callEnvVar } from './env-var.ts';
import { callEnvironment } from './environment-readers.ts';
import { fastifyEnvMember } from './fastify-env.ts';
import { callFileContents } from './file-contents.ts';
import { callForm } from './form-defaults.ts';
import { enteredByHook } from './hooks.ts';
import { callContainer } from './injection.ts';
import { callNestConfig, nestConfigInstance } from './nest-config.ts';
import { callProjectConfig, projectConfigMember } from './project-config.ts';
import { callReactive } from './reactive.ts';
import { callSchema } from './schemas.ts';
import { callKept, sharedMember as registeredMember } from './shared.ts';
import { callWrapping, enteredByWrapping } from './wrapping.ts';

export { namedField } from './form-defaults.ts';
export { passedToQuery as passedByLibrary } from './hooks.ts';
export { containedInstance, containerOfType, injectedAt } from './injection.ts';
export { enteredPlugin } from './plugins.ts';
export { builtVariable } from './project-config.ts';
export { replacementsOf } from './replaced-files.ts';

/** The result of calling or constructing something of a package; null when no table knows it. */
export function callLibrary(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  return (
    callKept(callee) ??
    callSchema(callee, args, node) ??
    callWrapping(callee, args, node) ??
    callReactive(callee, args, node) ??
    callForm(callee, args, node, world) ??
    callContainer(callee, args, node, world) ??
    callNestConfig(callee, args, node, world) ??
    callConfiguration(callee, args, node, world) ??
    callEnvVar(callee, args, node, world) ??
    callEnvironment(callee, args, node) ??
    callProjectConfig(callee, args, node, world) ??
    callFileContents(callee, args, node, world) ??
    callClassTransformer(callee, args, node)
  );
}

/** What an object of a package's type is; null when no table knows it. */
export function instanceByLibrary(type: Foreign, node: TS.Node, world: World): Value | null {
  return nestConfigInstance(type, node, world);
}

function isPackage(of: Value): boolean {
  return of.kind === 'foreign' && !of.made && of.module !== null;
}

/** What a library lets everybody read as `name`; null when no table knows it. */
export function sharedMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  return (
    configurationMember(of, name, node, world) ??
    projectConfigMember(of, name, node, world) ??
    fastifyEnvMember(of, name, node, world) ??
    (isPackage(of) ? null : registeredMember(of, name, node, world))
  );
}

/** The function of the repository that calling something of a package enters; null when no table knows it. */
export function enteredByLibrary(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
): FunctionValue | null {
  return enteredByWrapping(callee, args, node) ?? enteredByHook(callee, args, node);
}
