// Run by hand before a release: does the token of production still work?
const base = 'https://openapi.pleo.io/v1'
const headers = { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` }

const [employees, taxCodes] = await Promise.all([
  fetch(`${base}/employees?pageSize=1`, { headers }), // expect: legacy-call getEmployees (certain)
  fetch(`${base}/tax-codes`, { headers }), // expect: legacy-call getTaxCodes (certain)
])

for (const res of [employees, taxCodes]) {
  console.log(res.status, new URL(res.url).pathname)
}
process.exitCode = employees.ok && taxCodes.ok ? 0 : 1
