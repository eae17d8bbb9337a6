import pRetry, { AbortError } from 'p-retry'

export const HOSTS = { prod: 'https://external.pleo.io', staging: 'https://external.staging.pleo.io' } as const
export type Stage = keyof typeof HOSTS

export function makeHttp(stage: Stage, accessToken: () => Promise<string>) {
  return async function http<T>(method: string, path: string, body?: unknown): Promise<T> {
    return pRetry(
      async () => {
        const res = await fetch(`${HOSTS[stage]}${path}`, {
          method,
          headers: { Authorization: `Bearer ${await accessToken()}`, 'Content-Type': 'application/json' },
          body: body === undefined ? undefined : JSON.stringify(body),
        })
        if (res.status >= 400 && res.status < 500) throw new AbortError(`${method} ${path}: ${res.status}`)
        return (await res.json()) as T
      },
      { retries: 3 },
    )
  }
}

export type Http = ReturnType<typeof makeHttp>
