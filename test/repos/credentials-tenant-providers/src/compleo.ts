// Compleo runs our wallboxes. Nothing to do with the card company.
const token = process.env.COMPLEO_TOKEN

export async function chargingSessions(month: string) {
  const res = await fetch(`https://api.compleo.example/v2/sessions?month=${month}`, {
    headers: { 'x-api-key': process.env.PLEOS_KEY ?? '', Authorization: `Token ${token}` },
  })
  return res.json()
}
