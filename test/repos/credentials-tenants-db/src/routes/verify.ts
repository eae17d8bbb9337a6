import type { FastifyInstance } from 'fastify'

/**
 * The set-up dialogue posts what the customer has pasted; we only try it out and store nothing here.
 */
export async function verifyRoutes(app: FastifyInstance) {
  app.post<{ Body: { token: string } }>('/verify/pleo/legacy', async (req) => {
    const res = await fetch('https://openapi.pleo.io/v1/employees?pageSize=1', {
      headers: { authorization: `Bearer ${req.body.token.trim()}` },
    })
    return { ok: res.ok, status: res.status }
  })

  app.post<{ Body: { token: string } }>('/verify/pleo/external', async (req) => {
    const { token } = req.body
    const res = await fetch('https://external.pleo.io/v1/introspect', {
      headers: { authorization: 'Basic ' + btoa(`${token.trim()}:`) },
    })
    if (!res.ok) return { ok: false, status: res.status }
    const { data } = await res.json()
    return { ok: true, scopes: data.scope.split(' ') }
  })
}
