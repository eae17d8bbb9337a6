import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export function readConfig() {
  const file = join(homedir(), '.spendrc.json')
  const { key, company } = JSON.parse(readFileSync(file, 'utf8'))
  return { key, company }
}
