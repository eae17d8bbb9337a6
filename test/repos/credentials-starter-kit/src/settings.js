import { readFileSync } from 'node:fs'

/** Docker secrets first, then plain environment. */
export function secret(name) {
  const file = process.env[`${name}_FILE`]
  if (file) return readFileSync(file, 'utf8').trim()
  const value = process.env[name] ?? ''
  if (!value || value === 'changeme') throw new Error(`please set ${name}`)
  return value
}

export const KEY_NAME = 'PLEO_API_KEY'
export const LEGACY_NAME = 'PLEO_LEGACY_TOKEN'
