import type { PleoConnection } from '../db/connections.js'
import { pleo } from './request.js'

export type HubExpense = { id: string; date: string; text: string }

export async function expenses(connection: PleoConnection, from: string): Promise<HubExpense[]> {
  if (connection.api === 'legacy') {
    const page = await pleo<any>(connection, 'GET', `/expenses?dateFrom=${from}T00:00:00.000Z&pageSize=100`)
    return page.expenses.map((e: any) => ({ id: e.id, date: e.performedAt, text: e.note ?? '' }))
  }

  const page = await pleo<any>(
    connection,
    'POST',
    `/v1/accounting-entries:search?company_id=${connection.companyId}&limit=100`,
    { includeDeleted: false, bookkeepingDateStart: from },
  )
  return page.data.map((e: any) => ({ id: e.id, date: e.performedAt, text: e.note ?? '' }))
}
