/** Everything as one object, version 1: the shape is a promise, see schema/merged-v1.json. */

import type { MergeFormat } from './format.ts';

/** The findings stand first, one a line: what they come to is known when all have passed. */
export const json: MergeFormat = {
  name: 'json',
  open: (write) => {
    let separator = '';
    write('{"schema":"pleo-migrate/merged-v1","findings":[');
    return {
      finding: ({ repository, finding }) => {
        write(`${separator}\n${JSON.stringify({ repository: repository.name, ...finding })}`);
        separator = ',';
      },
      end: (merged) => {
        const rest = Object.entries(merged).map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value, null, 1)}`,
        );
        write(`\n],\n${rest.join(',\n')}}\n`);
      },
    };
  },
};
