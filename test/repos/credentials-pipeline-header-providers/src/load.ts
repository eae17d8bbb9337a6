import { BigQuery } from '@google-cloud/bigquery'
import { settings } from './config.js'
import { entries, expenses } from './sources/spend.js'
import { taxCodes } from './sources/tax-codes.js'
import { teams } from './sources/teams.js'

async function* batches<T>(source: AsyncIterable<T>, size = 500): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const row of source) {
    batch.push(row)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length) yield batch
}

const bq = new BigQuery()

for (const [table, source] of Object.entries({ expenses, entries, taxCodes, teams })) {
  for await (const rows of batches<unknown>(source())) {
    await bq.dataset(settings.dataset).table(table).insert(rows)
  }
}
