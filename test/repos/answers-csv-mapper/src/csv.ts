import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { Column } from './columns.js';

export function toCsv<T>(rows: T[], columns: Column<T>[]): Buffer {
  const text = stringify(
    rows.map((row) => columns.map((c) => c.get(row) ?? '')),
    { header: true, columns: columns.map((c) => c.header), delimiter: ';' },
  );
  return iconv.encode(text, 'win1252');
}
