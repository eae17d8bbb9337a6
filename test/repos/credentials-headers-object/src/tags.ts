import { EXTERNAL, type Env } from './env'

export async function tagGroups(env: Env) {
  const headers = new Headers({ accept: 'application/json' })
  headers.append('Authorization', 'Basic ' + btoa(env.PLEO_API_KEY)) // expect: wrong-auth-scheme
  const url = new URL('/v0/tag-groups', EXTERNAL)
  url.searchParams.set('company_id', env.PLEO_COMPANY_ID)
  const res = await fetch(url, { headers })
  if (!res.ok) throw new Error(`tag groups: ${res.status}`)
  return res.json()
}

export async function archiveTags(env: Env, ids: string[]) {
  const request = new Request(`${EXTERNAL}/v0/tags/archive`, {
    method: 'POST',
    body: JSON.stringify({ ids }),
  })
  const basic = btoa([env.PLEO_API_KEY, ''].join(':'))
  request.headers.set('Authorization', `Basic ${basic}`)
  request.headers.set('Content-Type', 'application/json')
  return fetch(request)
}
