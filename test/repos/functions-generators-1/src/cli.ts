import { createWriteStream } from 'node:fs'
import { stringify } from 'csv-stringify'
import { countPerMonth, withReceipts } from './expenses.js'
import { bookings, lexEmployees } from './lexware.js'
import { firstEmployee, masterdata } from './masterdata.js'

const [, , target = 'out.csv', year = '2025'] = process.argv

const sheet = stringify({ header: true })
sheet.pipe(createWriteStream(target))

for await (const row of withReceipts()) {
  for (const url of row.receipts) {
    // signed link, lives for an hour
    const file = await fetch(url)
    sheet.write({ id: row.id, bytes: file.headers.get('content-length') })
  }
}
for await (const row of masterdata()) sheet.write(row)
for await (const row of bookings()) sheet.write(row)
for await (const person of lexEmployees()) if (person.email === (await firstEmployee())?.email) sheet.write(person)

sheet.end()
console.error(await countPerMonth(Number(year)))
