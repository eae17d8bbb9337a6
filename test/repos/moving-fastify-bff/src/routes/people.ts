import type { FastifyInstance } from 'fastify'
import { company, pleo } from '../pleo.js'

export async function peopleRoutes(app: FastifyInstance) {
  app.get('/people', async () => {
    // expect-next-line: legacy-parameter
    const { data } = await pleo('/v2/employees', { query: { companyId: company, pageOffset: 0, pageSize: 200 } })
    return data.map((p: any) => ({
      id: p.id,
      name: [p.firstName, p.lastName].join(' '),
      admin: p.role === 'owner', // expect: legacy-field
    }))
  })

  app.post<{ Body: { id: string; role: string; teamId: string } }>('/people/role', async (req) => {
    const { id, role, teamId } = req.body
    app.log.info({ id, role, teamId }, 'role change requested')
    return { queued: true, role: req.body.role }
  })

  app.get('/vendors', async () => {
    return pleo('/v1/vendors', { query: { company_id: company } }) // expect: unknown-external-call
  })
}
