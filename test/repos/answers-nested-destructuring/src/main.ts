import { readFileSync } from 'node:fs'
import { costLine, firstPage, people } from './report.js'
import { readSettings } from './env.js'

async function main() {
  const settings = readSettings(readFileSync('settings.json', 'utf8'))
  const staff = await people()
  const { kinds, next } = await firstPage()
  console.log(kinds.join(','), next)
  for (const id of process.argv.slice(2)) {
    const { centre, who, amount, currency } = await costLine(id)
    if (centre !== settings.departmentId) continue
    console.log(`${staff.find((s: any) => s.id === who)?.email};${amount};${currency}`)
  }
}

main()
