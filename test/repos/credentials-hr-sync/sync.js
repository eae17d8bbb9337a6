const pLimit = require('p-limit')
const { activePeople } = require('./lib/personio')
const { listEmployees } = require('./lib/pleo-read')
const { invite, remove } = require('./lib/pleo-write')

const limit = pLimit(4)

async function main () {
  const [people, employees] = await Promise.all([activePeople(), listEmployees(process.env.PLEO_COMPANY_ID)])
  const known = new Set(employees.map((e) => e.email.toLowerCase()))
  const wanted = new Set(people.map((p) => p.email.toLowerCase()))

  await Promise.all(people.filter((p) => !known.has(p.email.toLowerCase())).map((p) => limit(() => invite(p))))
  const leavers = employees.filter((e) => !wanted.has(e.email.toLowerCase()))
  if (leavers.length > 10) throw new Error('more than ten leavers, please check')
  await Promise.all(leavers.map((e) => limit(() => remove(e.id))))
}

main().catch((e) => { console.error(e); process.exit(1) })
