import type { PleoConnection } from '../db/connections.js'

function baseUrl(connection: PleoConnection): string {
  return connection.api === 'legacy' ? 'https://openapi.pleo.io/v1' : 'https://external.pleo.io'
}

function authorization(connection: PleoConnection): string {
  switch (connection.api) {
    case 'legacy':
    case 'external-oauth':
      return `Bearer ${connection.secret}`
    case 'external-key':
      return `Basic ${Buffer.from(`${connection.secret}:`).toString('base64')}`
  }
}

export async function pleo<T>(connection: PleoConnection, method: string, path: string, body?: unknown): Promise<T> {
  const res = await fetch(baseUrl(connection) + path, {
    method,
    headers: {
      Authorization: authorization(connection),
      Accept: 'application/json',
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (res.status === 401) throw Object.assign(new Error('reconnect Pleo'), { statusCode: 424 })
  if (!res.ok) throw new Error(`Pleo ${method} ${path}: ${res.status}`)
  return (await res.json()) as T
}
