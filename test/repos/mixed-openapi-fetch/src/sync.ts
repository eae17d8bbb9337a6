import { pleo, pleoNext } from './clients/pleo.js'
import { costCentre, hrPeople } from './clients/hibob.js'

async function* allExpenses(since: string) {
  let pageOffset = 0
  while (true) {
    const { data, error } = await pleo.GET('/expenses', { // expect: legacy-call getExpenses (certain)
      params: { query: { pageOffset, pageSize: 100, dateFrom: since, status: ['QUEUED'] } },
    })
    if (error) throw new Error(JSON.stringify(error))
    yield* data.expenses
    if (data.expenses.length < 100) return
    pageOffset += 100
  }
}

export async function pushCodes() {
  const people = await hrPeople()
  // expect-next-line: legacy-call getEmployees (certain)
  const { data } = await pleo.GET('/employees', { params: { query: { pageSize: 500 } } })
  for (const e of data?.employees ?? []) {
    const person = people.find((p) => p.email === e.email)
    if (!person) continue
    const code = await costCentre(person.id)
    if (code && code !== e.code) {
      await pleo.PUT('/employees/{employeeId}', { // expect: legacy-call updateEmployee (certain)
        params: { path: { employeeId: e.id } },
        body: { code },
      })
    }
  }
}

async function markExported(ids: string[]) {
  const { error } = await pleo.PUT('/expenses', { body: { expenseIds: ids, status: 'EXPORTED' } }) // expect: legacy-call updateExpenses (certain)
  if (error) console.error('could not mark', ids.length, 'expenses')
}

async function whoami() {
  // not in the spec, but it answers
  const { data } = await pleo.GET('/me' as never, {}) // expect: undocumented-legacy-call
  return data
}

async function jobs() {
  const { data } = await pleoNext.GET('/v3/export-jobs', { params: { query: { status: 'open' } } })
  return data
}

console.log(await whoami(), await jobs())
const ids: string[] = []
for await (const e of allExpenses(process.argv[2] ?? '2026-01-01')) ids.push(e.id)
await markExported(ids)
await pushCodes()
