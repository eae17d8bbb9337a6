import { entries, type Entry } from './entries.js'
export * from './entries.js'
export * from './master.js'

export async function* allEntries(): AsyncGenerator<Entry> {
  let after: string | undefined
  do {
    const page = await entries(after)
    yield* page.data
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined
  } while (after)
}
