/** A published schema, closed: it takes no property that it does not name. Users get it open, since fields may come. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import reportSchema from '../../schema/report-v1.json' with { type: 'json' };

const closed = JSON.parse(JSON.stringify(reportSchema), (_key, value) =>
  value?.properties && value.type !== undefined ? { ...value, additionalProperties: false } : value,
);
const { $id: _id, ...schema } = closed;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
  schema,
);

/** What a JSON report holds that its schema does not name, or lacks. */
export function reportMistakes(report: string): string[] {
  validate(JSON.parse(report));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
