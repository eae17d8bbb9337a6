import { appendFile } from 'node:fs/promises'

export async function post(date: string, cents: number, text: string) {
  await appendFile('ledger.txt', `${date}\t${(cents / 100).toFixed(2)}\t${text}\n`)
}
