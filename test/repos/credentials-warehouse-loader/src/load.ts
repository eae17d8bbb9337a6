import { BigQuery } from '@google-cloud/bigquery';
import { cfg } from './config.js';

const bq = new BigQuery();

export async function load(table: string, rows: readonly object[]) {
  if (rows.length === 0) return 0;
  const stamped = rows.map((r) => ({ json: { loaded_at: new Date().toISOString(), doc: JSON.stringify(r) } }));
  await bq.dataset(cfg.dataset).table(table).insert(stamped, { raw: true, ignoreUnknownValues: true });
  return rows.length;
}
