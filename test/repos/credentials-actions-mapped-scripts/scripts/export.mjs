import { writeFile } from 'node:fs/promises'

const { PLEO_TOKEN, PLEO_COMPANY_ID } = process.env

const res = await fetch(`https://external.pleo.io/v3/export-jobs?company_id=${PLEO_COMPANY_ID}&statuses=pending`, {
  headers: { Authorization: `Bearer ${PLEO_TOKEN}` }, // expect: legacy-token-on-external
})
if (!res.ok) {
  console.error('Pleo said', res.status)
  process.exit(1)
}
const { data } = await res.json()
await writeFile('jobs.json', JSON.stringify(data, null, 2))
console.log(`${data.length} jobs written`)
