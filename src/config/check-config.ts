/** A value held against the schema of configurations: the configuration, or its mistakes. */

import { type Config, makeConfigSchema } from './config-schema.ts';
import { describeIssue } from './describe-issue.ts';

export interface Mistake {
  readonly path: readonly (string | number)[];
  /** A key that there is not: it explains others, such as the right one missing. */
  readonly unknown: boolean;
  readonly what: string;
  readonly todo: string;
}

/** Checks what a file holds, in a version that has these rules. */
export function checkConfig(
  value: unknown,
  ruleIds: readonly string[],
): { readonly config: Config } | { readonly mistakes: readonly Mistake[] } {
  const result = makeConfigSchema(ruleIds).safeParse(value, { error: describeIssue });
  if (result.success) return { config: result.data };
  return {
    mistakes: result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys';
      const path = [...issue.path, ...(unknown ? issue.keys.slice(0, 1) : [])];
      const [what = '', todo = ''] = issue.message.split('\n');
      return { path: path.map((key) => (typeof key === 'number' ? key : String(key))), unknown, what, todo };
    }),
  };
}
