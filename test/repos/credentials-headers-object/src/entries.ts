import { EXTERNAL, type Env } from './env'

export async function searchEntries(env: Env, from: string) {
  const headers = new Headers()
  headers.set('Accept', 'application/json')
  headers.set('Content-Type', 'application/json')
  headers.set('Authorization', 'Basic ' + btoa(env.PLEO_API_KEY + ':'))

  const res = await fetch(`${EXTERNAL}/v1/accounting-entries:search?company_id=${env.PLEO_COMPANY_ID}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ includeDeleted: false, settledAtStart: from }),
  })
  return (await res.json<{ data: unknown[] }>()).data
}

export async function entry(env: Env, id: string) {
  const headers = new Headers([
    ['accept', 'application/json'],
    ['authorization', `Basic ${btoa(`${env.PLEO_API_KEY}:`)}`],
  ])
  const res = await fetch(`${EXTERNAL}/v1/accounting-entries/${id}`, { headers })
  return res.ok ? res.json() : null
}
