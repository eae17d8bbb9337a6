import pRetry, { AbortError } from 'p-retry'

export async function requestJson<T>(url: string | URL, init: RequestInit): Promise<T> {
  return pRetry(
    async () => {
      const res = await fetch(url, init)
      if (res.status >= 400 && res.status < 500 && res.status !== 429) throw new AbortError(`${res.status} ${url}`)
      if (!res.ok) throw new Error(`${res.status} ${url}`)
      return (await res.json()) as T
    },
    { retries: 4 },
  )
}
