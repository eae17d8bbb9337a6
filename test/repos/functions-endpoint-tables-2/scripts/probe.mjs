// Which of the hosts knows which path? Answers go into the ticket for support.
const hosts = ['https://openapi.pleo.io', 'https://external.pleo.io', 'https://api.pleo.io']
const endpoints = ['/v1/me', '/v1/expenses', '/v1/companies/balance']

const rows = []
for (const host of hosts) {
  for (const endpoint of endpoints) {
    const res = await fetch(host + endpoint, { headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` } }) // expect: undocumented-legacy-call, legacy-call getExpenses, legacy-call getCompanyBalance, shared-credential (certain), unknown-external-call, unknown-external-call, unknown-external-call
    rows.push({ host, endpoint, status: res.status })
  }
}
console.table(rows)

// new API only
for (const path of Object.values({ companies: '/v1/companies', tags: '/v0/tag-groups' })) {
  const res = await fetch(`https://external.pleo.io${path}`) // expect: legacy-parameter external:getTagGroups
  console.log(path, res.status)
}
