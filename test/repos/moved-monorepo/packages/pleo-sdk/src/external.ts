export interface ExternalConfig {
  key: string
  companyId: string
  staging?: boolean
}

type Params = Record<string, string | number | boolean | undefined>

export function createExternal({ key, companyId, staging = false }: ExternalConfig) {
  const origin = staging ? 'https://external.staging.pleo.io' : 'https://external.pleo.io'
  const authorization = `Basic ${btoa(`${key}:`)}`

  const run = async (method: string, path: string, params: Params = {}, json?: unknown) => {
    const search = Object.entries(params).flatMap(([k, v]) => (v === undefined ? [] : [`${k}=${encodeURIComponent(v)}`]))
    const res = await fetch(origin + path + (search.length ? '?' + search.join('&') : ''), {
      method,
      headers: { authorization, ...(json ? { 'content-type': 'application/json' } : {}) },
      body: json ? JSON.stringify(json) : null,
    })
    if (!res.ok) throw new Error(`${res.status} ${path}`)
    return res.json()
  }

  return {
    entries: {
      search: (filter: object, params: Params = {}) =>
        run('POST', '/v1/accounting-entries:search', { company_id: companyId, ...params }, { includeDeleted: false, ...filter }),
      get: (id: string) => run('GET', `/v1/accounting-entries/${id}`),
      receipts: (id: string) => run('GET', `/v1/accounting-entries/${id}/receipts`, { limit: 100 }),
      core: (filter: object) => run('POST', '/v1/accounting-entries/core:search', { company_id: companyId }, { includeDeleted: false, ...filter }), // expect: superseded-external-call
    },
    employees: {
      list: () => run('GET', '/v2/employees', { companyId }),
      get: (id: string) => run('GET', `/v2/employees/${id}`),
    },
    accounts: {
      search: (codes: string[]) =>
        run('POST', '/v1/chart-of-accounts:search', {}, { companyId, codes, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }),
      get: (id: string) => run('GET', `/v1/chart-of-accounts/${id}`),
      getBeta: (id: string) => run('GET', `/v1-beta/accounts/${id}`), // expect: superseded-external-call
    },
    vendors: {
      search: (name: string) => run('POST', '/v1/vendors:search', {}, { name }), // expect: legacy-parameter
      get: (id: string) => run('GET', `/v1/vendors/${id}`),
    },
    jobs: {
      pending: () => run('GET', '/v3/export-jobs', { company_id: companyId, statuses: 'pending' }),
      items: (id: string) => run('GET', `/v3/export-jobs/${id}/items`, { limit: 500 }),
      finish: (jobId: string) => run('PATCH', `/v3/export-jobs/${jobId}`, {}, { status: 'completed' }), // expect: unknown-external-call
      complete: (jobId: string) => run('POST', '/v3/export-job-events', {}, { jobId, event: 'completed' }),
    },
  }
}

export type External = ReturnType<typeof createExternal>
