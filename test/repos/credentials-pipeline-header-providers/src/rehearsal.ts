// rehearses the load on the staging company before a release
const PLEO = 'https://openapi.staging.pleo.io/v1'

async function count(resource: 'expenses' | 'employees' | 'accounts'): Promise<number> {
  const res = await fetch(`${PLEO}/${resource}?pageSize=1`, {
    headers: { Authorization: `Bearer ${process.env.PLEO_PROD_TOKEN}` }, // expect: environment-mismatch
  })
  return (await res.json()).metadata.pageInfo.totalCount
}

for (const r of ['expenses', 'employees', 'accounts'] as const) console.log(r, await count(r))

export {}
