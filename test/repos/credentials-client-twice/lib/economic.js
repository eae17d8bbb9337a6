const BASE = 'https://restapi.e-conomic.com'

const headers = () => ({
  'X-AppSecretToken': process.env.ECONOMIC_APP_SECRET,
  'X-AgreementGrantToken': process.env.ECONOMIC_GRANT,
  'Content-Type': 'application/json'
})

export async function createVoucher (journal, entries) {
  const res = await fetch(`${BASE}/journals/${journal}/vouchers`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ accountingYear: { year: String(new Date().getFullYear()) }, entries })
  })
  if (!res.ok) throw new Error(`e-conomic: ${res.status}`)
  return res.json()
}
