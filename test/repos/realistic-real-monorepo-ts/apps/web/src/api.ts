const root = import.meta.env.VITE_API_URL ?? 'http://localhost:8787'

async function request<T>(verb: string, path: string): Promise<T> {
  const res = await fetch(root + '/v1' + path, { method: verb, credentials: 'include' })
  if (!res.ok) throw new Error(`${verb} ${path}: ${res.status}`)
  return res.json() as Promise<T>
}

export const expense = (id: string) => request<{ id: string; note: string }>('GET', `/expenses/${id}`)
export const employees = () => request<{ id: string; email: string }[]>('GET', '/employees')
export const taxCodes = () => request<{ code: string }[]>('GET', '/tax-codes')
