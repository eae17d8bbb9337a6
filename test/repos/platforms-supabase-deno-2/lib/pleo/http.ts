import { env } from "../env.ts"

const ROOT = new URL("https://openapi.pleo.io/v1/")

type Query = Record<string, string | number | boolean | undefined>

const call = (method: "GET" | "POST" | "PUT" | "DELETE") => async <T>(path: string, query: Query = {}, payload?: unknown): Promise<T> => {
  const url = new URL(path, ROOT)
  for (const [k, v] of Object.entries(query)) if (v !== undefined) url.searchParams.set(k, String(v))
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${env.PLEO_TOKEN}`, "content-type": "application/json" },
    body: payload === undefined ? undefined : JSON.stringify(payload),
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new Deno.errors.Http(`${method} ${url.pathname}: ${response.status}`)
  }
  return response.json()
}

export const get = call("GET")
export const post = call("POST")
export const put = call("PUT")
export const del = call("DELETE")
