import { readFileSync } from 'node:fs'

let value

export function token () {
  value ??= readFileSync(process.env.PLEO_TOKEN_FILE ?? '/run/secrets/pleo', 'utf8').trim()
  return value
}
