import { EXTERNAL, type Env } from './env'

export async function vendors(env: Env, name: string) {
  const res = await fetch(`${EXTERNAL}/v1/vendors:search?company_id=${env.PLEO_COMPANY_ID}`, {
    method: 'POST',
    headers: new Headers({
      'content-type': 'application/json',
      'x-api-key': env.PLEO_API_KEY, // expect: wrong-auth-scheme
    }),
    body: JSON.stringify({ name }),
  })
  return res.json()
}

export async function company(env: Env) {
  const headers = new Headers()
  const userAndColon = btoa(`${env.PLEO_API_KEY}:`)
  headers.set('Authorization', `Bearer ${userAndColon}`) // expect: wrong-auth-scheme
  const res = await fetch(`${EXTERNAL}/v1/companies/${env.PLEO_COMPANY_ID}`, { headers })
  return res.json()
}

/** our CRM, not Pleo: it does want this header */
export async function pushToCrm(env: Env, vendor: unknown) {
  const headers = new Headers({ 'content-type': 'application/json' })
  headers.set('x-api-key', env.CRM_API_KEY)
  await fetch('https://crm.havnegade.example/api/suppliers', { method: 'PUT', headers, body: JSON.stringify(vendor) })
}
