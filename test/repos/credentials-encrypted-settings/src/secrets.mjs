import { readFileSync } from 'node:fs'

/** NAME or NAME_FILE, the docker way */
export function secret(name) {
  const file = process.env[`${name}_FILE`]
  if (file) return readFileSync(file, 'utf8').trim()
  const value = process.env[name]
  if (!value) throw new Error(`neither ${name} nor ${name}_FILE is set`)
  return value
}
