/** Everything as one object, version 1: the shape is a promise, see schema/merged-v1.json. */

import { jsonText } from '../report/escape.ts';
import type { MergeFormat } from './format.ts';

/** The findings stand first, one a line: what they come to is known when all have passed. */
export const json: MergeFormat = {
  name: 'json',
  open: (write) => {
    let separator = '';
    write('{"schema":"pleo-migrate/merged-v1","findings":[');
    return {
      finding: ({ repository, finding }) => {
        write(`${separator}\n${jsonText({ repository: repository.name, ...finding }, 0)}`);
        separator = ',';
      },
      end: (merged) => {
        const rest = Object.entries(merged).map(([key, value]) => `${jsonText(key)}:${jsonText(value, 1)}`);
        write(`\n],\n${rest.join(',\n')}}\n`);
      },
    };
  },
};
