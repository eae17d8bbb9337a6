import superagent from 'superagent'

const ROOT = 'https://openapi.pleo.io/v1'
const PAGE = 200

const get = (path, query = {}) =>
  superagent.get(ROOT + path).query(query).set('Authorization', `Bearer ${process.env.PLEO_API_TOKEN}`).then((r) => r.body)

/** All employees. A short page is the last one. */
export async function employees() {
  const people = []
  for (let pageOffset = 0; ; pageOffset += PAGE) {
    const body = await get('/employees', { pageOffset, pageSize: PAGE })
    people.push(...body.employees)
    if (body.employees.length < PAGE) return people
  }
}

/** Notes of the newest expenses, for the weekly mail. */
export async function notes(dateFrom) {
  const { expenses } = await get('/expenses', { dateFrom, pageSize: 500 })
  return expenses
    .filter((e) => e.note && !e.deletedAt)
    .map((e) => ({ id: e.id, employeeId: e.employeeId, day: e.performedAt.slice(0, 10), note: e.note, receipts: e.receiptIds?.length ?? 0 }))
}

export const groupNames = async () => (await get('/tag-groups')).filter((g) => !g.archived).map((g) => g.name)
