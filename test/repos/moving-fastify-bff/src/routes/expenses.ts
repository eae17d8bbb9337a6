import type { FastifyInstance } from 'fastify'
import { company, pleo } from '../pleo.js'

interface Entry {
  id: string
  note?: string
  performedAt: string
  amountOriginal: { value: number; currency: string }
  type: string
  status: string
}

export async function expenseRoutes(app: FastifyInstance) {
  app.get<{ Querystring: { dateFrom: string; dateTo: string; pageOffset?: string } }>('/expenses', async (req) => {
    const { dateFrom, dateTo } = req.query
    // expect-next-line: legacy-parameter
    const page = await pleo<any>('/v1/accounting-entries:search', {
      method: 'POST',
      query: { company_id: company, limit: 50 },
      body: { includeDeleted: false, dateFrom, dateTo },
    })
    const entries: Entry[] = page.data
    return {
      next: page.metadata?.pageInfo?.nextPageOffset ?? null, // expect: legacy-field
      expenses: entries.map((entry) => ({
        id: entry.id,
        day: entry.performedAt.slice(0, 10),
        note: entry.note,
        amount: entry.amountOriginal.value, // expect: legacy-field
        kind: entry.type.toLowerCase(), // expect: legacy-field
        status: entry.status,
      })),
    }
  })

  app.get<{ Params: { id: string } }>('/expenses/:id', async (req, reply) => {
    const { data } = await pleo<{ data: any }>(`/v1/accounting-entries/${req.params.id}`)
    if (data.deletedAt) return reply.notFound()
    return { id: data.id, status: data.exportStatus, minors: data.transactionValue.minors, team: data.teamId }
  })
}
