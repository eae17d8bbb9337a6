const URL_BASE = 'https://openapi.pleo.io/v1'

interface Api {
  get(path: string): Promise<unknown>
}

const headers = { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` }

export function outer(): Api {
  return { get: (path) => fetch(URL_BASE + path, { headers }).then((r) => r.json()) }
}

/** Same names, but everything inside is the ERP of the subsidiary. */
export async function subsidiary(id: string) {
  const URL_BASE = 'https://erp.subsidiary.example/v1'
  const outer = (): Api => ({ get: (path) => fetch(URL_BASE + path).then((r) => r.json()) })
  const api = outer()
  return [await api.get('/expenses'), await api.get(`/expenses/${id}`), await api.get('/accounts')]
}

export async function parent(id: string) {
  const api = outer()
  return [await api.get('/account-groups'), await api.get(`/employees/${id}`)] // expect: legacy-call getAccountGroups (certain), legacy-call getEmployee (certain)
}
