import { EXTERNAL_BASE, companyId } from '@finance/config'

const token = process.env.PLEO_TOKEN

export async function exportItems() {
  const res = await fetch(`${EXTERNAL_BASE}/v3/export-items?company_id=${companyId}`, {
    headers: { Authorization: `Bearer ${token}` }, // expect: legacy-token-on-external
  })
  const { data } = await res.json()
  return data as { accountingEntryId: string; note?: string }[]
}
