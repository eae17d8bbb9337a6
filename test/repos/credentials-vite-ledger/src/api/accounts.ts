import { config } from '../config'

/** Chart of accounts moved to the new API in sprint 41. */
export async function chartOfAccounts() {
  const res = await fetch('https://external.pleo.io/v1/chart-of-accounts:search', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      // expect-next-line: credential-in-browser, environment-mismatch
      Authorization: `Basic ${btoa(`${import.meta.env.VITE_PLEO_STAGING_KEY}:`)}`,
    },
    body: JSON.stringify({ companyId: config.companyId, excludeArchived: true }),
  })
  return (await res.json()).data
}
