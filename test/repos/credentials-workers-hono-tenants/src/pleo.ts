import type { Tenant } from './types'

/** customers installed before May bring a key, all others come through OAuth */
function authorizationOf(tenant: Tenant): string {
  switch (tenant.mode) {
    case 'api-key':
      return `Basic ${btoa(`${tenant.secret}:`)}`
    case 'oauth':
      return `Bearer ${tenant.secret}`
  }
}

export function pleoFor(tenant: Tenant) {
  const base = 'https://external.pleo.io'
  const call = async (method: string, path: string, body?: unknown) => {
    const res = await fetch(base + path, {
      method,
      headers: [
        ['authorization', authorizationOf(tenant)],
        ['content-type', 'application/json'],
      ],
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (res.status === 429) throw new RateLimited(res.headers.get('retry-after'))
    return res.json<any>()
  }
  return {
    exportJobs: () => call('GET', `/v3/export-jobs?company_id=${tenant.companyId}&statuses=pending`),
    start: (jobId: string) => call('POST', '/v3/export-job-events', { jobId, event: 'started' }),
    items: (jobId: string) => call('GET', `/v3/export-jobs/${jobId}/items`),
  }
}

export class RateLimited extends Error {
  constructor(readonly after: string | null) {
    super('rate limited by Pleo')
  }
}
