import { stringify } from 'csv-stringify/sync'

const { PLEO_TOKEN, COMPANY } = process.env

const body = {
  includeDeleted: false,
  bookkeepingDateStart: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
}

const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${COMPANY}&limit=500`, {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    authorization: `Bearer ${PLEO_TOKEN}` // expect: legacy-token-on-external
  },
  body: JSON.stringify(body)
})

if (!res.ok) {
  console.error(await res.text())
  process.exit(1)
}

const { data } = await res.json()
process.stdout.write(stringify(data.map(e => [e.id, e.status, e.performedAt]), { header: true, columns: ['id', 'status', 'performed'] }))
