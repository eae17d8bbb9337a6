import { Pool } from 'undici'

const pool = new Pool('https://openapi.pleo.io', { connections: 4 })

export async function* teams() {
  const { body, statusCode } = await pool.request({
    method: 'GET',
    path: '/v1/teams',
    query: { pageSize: 100 },
    headers: [
      'accept', 'application/json',
      'authorization', `Bearer ${process.env.PLEO_EXTERNAL_TOKEN}`, // expect: api-key-on-legacy
    ],
  })
  if (statusCode !== 200) throw new Error(`teams: ${statusCode}`)
  const { teams } = (await body.json()) as { teams: { id: string; name: string; code?: string }[] }
  yield* teams
}
