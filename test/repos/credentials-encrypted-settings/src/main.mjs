import pRetry from 'p-retry'
import { secret } from './secrets.mjs'

const user = secret('PLEO_API_KEY')
const basic = `Basic ${Buffer.from(`${user}:`).toString('base64')}`

async function pleo(path, init) {
  return pRetry(async () => {
    const res = await fetch('https://external.pleo.io' + path, {
      ...init,
      headers: { authorization: basic, 'content-type': 'application/json', ...init?.headers },
    })
    if (!res.ok) throw new Error(`${path}: ${res.status}`)
    return res.json()
  }, { retries: 4 })
}

// the account groups are still only on the old API
async function accountGroups() {
  const res = await fetch('https://openapi.pleo.io/v1/account-groups?pageSize=100', {
    headers: { authorization: `Bearer ${secret('PLEO_LEGACY_TOKEN')}` },
  })
  return (await res.json()).accountGroups
}

const { data: jobs } = await pleo(`/v3/export-jobs?company_id=${process.env.PLEO_COMPANY_ID}&statuses=pending`)
const groups = await accountGroups()
console.log('%d jobs, %d account groups', jobs.length, groups.length)
for (const job of jobs) {
  await pleo('/v3/export-job-events', { method: 'POST', body: JSON.stringify({ jobId: job.id, event: 'started' }) })
}
