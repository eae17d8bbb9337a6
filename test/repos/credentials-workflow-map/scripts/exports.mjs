import { request } from 'undici'

const company = process.env.COMPANY

async function failedJobs () {
  const { body } = await request('https://external.pleo.io/v3/export-jobs', {
    query: { company_id: company, statuses: 'failed', limit: 50 },
    headers: {
      Accept: 'application/json',
      Authorization: 'Bearer ' + process.env.EXPORTS_SECRET // expect: wrong-auth-scheme
    }
  })
  return (await body.json()).data
}

for (const job of await failedJobs()) {
  console.log(`::warning::export job ${job.id} failed with ${job.numberOfItems} items`)
}
