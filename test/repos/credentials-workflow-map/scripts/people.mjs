import { stringify } from 'csv-stringify/sync'

const user = `${process.env.PLEO_CREDENTIAL}:`
const headers = new Headers()
headers.append('Authorization', `Basic ${Buffer.from(user).toString('base64')}`)

const rows = []
let offset = 0
while (true) {
  const res = await fetch(
    `https://external.pleo.io/v2/employees?companyId=${process.env.COMPANY}&limit=100&offset=${offset}`,
    { headers }
  )
  const { data } = await res.json()
  rows.push(...data.map(p => [p.id, p.email, p.code ?? '']))
  if (data.length < 100) break
  offset += 100
}

process.stdout.write(stringify(rows))
