// against our own inbox, not Pleo
const base = process.env.INBOX_URL ?? 'http://localhost:3000/v1'

const res = await fetch(`${base}/expenses?pageSize=5&pageOffset=0`)
const rows = await res.json()
console.table(rows.map((r) => ({ who: r.who, dkk: r.dkk })))

const old = await fetch(`${base}/expenses/raw`).then((r) => r.json())
console.log(old.metadata?.pageInfo?.totalCount, old.expenses?.[0]?.amountOriginal?.value, old.expenses?.[0]?.employeeCode)
