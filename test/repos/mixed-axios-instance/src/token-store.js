import { readFile } from 'node:fs/promises'

let cache

export async function currentToken(vendor) {
  cache ??= JSON.parse(await readFile(new URL('../tokens.json', import.meta.url), 'utf8'))
  const token = cache[vendor]
  if (!token) throw new Error(`no token for ${vendor}`)
  return token
}
