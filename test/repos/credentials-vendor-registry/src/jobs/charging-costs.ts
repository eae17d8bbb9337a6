import { clientFor } from '../client.js'

interface Session { id: string; kWh: number; cost: { amount: number; currency: string } }

/** puts the monthly charging costs next to what was paid with cards */
export async function chargingVersusCards(companyId: string, month: string) {
  const sessions = await clientFor('compleo').get('sessions', { searchParams: { month } }).json<Session[]>()
  const paid = await clientFor('pleo')
    .post('v1/accounting-entries:search', {
      searchParams: { company_id: companyId },
      json: { includeDeleted: false, performedAtStart: `${month}-01T00:00:00Z` },
    })
    .json<{ data: { transactionValue: { minors: number } }[] }>()
  return {
    charged: sessions.reduce((sum, s) => sum + s.cost.amount, 0),
    paid: paid.data.reduce((sum, e) => sum + e.transactionValue.minors / 100, 0),
  }
}
