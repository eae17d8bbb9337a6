import { connectionFor } from '~/models/connection.server'
import { refreshed } from './pleo-oauth.server'

const API = 'https://external.pleo.io'

export async function pleo<T>(workspaceId: string, path: string, init: RequestInit = {}): Promise<T> {
  const send = async (): Promise<Response> => {
    const { accessToken } = await connectionFor(workspaceId).then(refreshed)
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${accessToken}`)
    headers.set('Accept', 'application/json')
    return fetch(new URL(path, API), { ...init, headers })
  }
  let res = await send()
  if (res.status === 401) res = await send()
  if (!res.ok) throw new Response('Pleo is not reachable', { status: 502 })
  return res.json() as Promise<T>
}

export async function latestEntries(workspaceId: string) {
  const { pleoCompanyId } = await connectionFor(workspaceId)
  return pleo<{ data: Array<{ id: string; note?: string }> }>(
    workspaceId,
    `/v1/accounting-entries:search?company_id=${pleoCompanyId}&limit=50`,
    {
      method: 'POST',
      body: JSON.stringify({ includeDeleted: false }),
      headers: { 'content-type': 'application/json' },
    },
  )
}
