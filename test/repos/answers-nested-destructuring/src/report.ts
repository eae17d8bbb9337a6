import { getExpense, listEmployees, listExpenses } from './client.js'

export type CostLine = { centre: string; who: string; amount: number; currency: string; vatNumber?: string }

export async function costLine(id: string): Promise<CostLine> {
  const {
    departmentId: centre = 'unassigned', // expect: changed-field
    employeeId,
    amountOriginal: { value, currency }, // expect: changed-field, changed-field
    supplier: { CIF: vatNumber, documentNumber } = {} as any, // expect: changed-field
    ...rest
  } = await getExpense(id)

  console.debug(documentNumber, rest.createdAt)
  return { centre, who: employeeId, amount: value, currency, vatNumber }
}

export async function people() {
  const { employees, metadata: { pageInfo: { totalCount } } } = await listEmployees() // expect: changed-field
  if (totalCount > employees.length) console.warn('cut off at', employees.length)
  return employees.map(({ id, email, role: jobRole, teamId = null, avatar }: any) => ({ // expect: lost-field, lost-field
    id,
    email,
    isAdmin: jobRole === 'admin',
    team: teamId,
    picture: avatar?.url, // expect: lost-field
  }))
}

export async function firstPage() {
  const {
    expenses: [first, ...others],
    metadata: { pageInfo },
  } = await listExpenses(0)
  const { nextPageOffset: next, pageSize } = pageInfo // expect: changed-field, changed-field
  if (!first) return { next, pageSize, kinds: [] }
  const { type: kind } = first // expect: changed-field
  const kinds = others.map(({ type }: { type: string }) => type) // expect: changed-field
  return { next, pageSize, kinds: [kind, ...kinds] }
}
