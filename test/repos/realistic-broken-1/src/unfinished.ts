// half an afternoon's work, committed on a Friday

const ROOT = 'https://openapi.pleo.io/v1'

export async function teams(token: string) {
  const res = await fetch(`${ROOT}/teams`, { headers: { Authorization: `Bearer ${token}` } }) // expect: legacy-call getTeams
  const { teams } = await res.json()
  return teams.map((t: any) => ({ id: t.id, name: t.name, }))
}

export async function taxCodes(token: string) {
  const res = await fetch(ROOT + '/tax-codes', { headers: { Authorization: `Bearer ${token}` } }) // expect: legacy-call getTaxCodes
  const body = await res.json()
  return body.taxCodes.filter((t: any) => t.enabled && )
}

// Spendesk has them as well, see mail of the 4th
export async function spendeskTeams(token: string) {
  const res = await fetch('https://public-api.spendesk.com/v1/teams', { headers: { Authorization: `Bearer ${token}` } })
  return (await res.json()).data
}

export async function rates(token: string) {
  const codes = await taxCodes(token)
  for (const code of codes {
    console.log(code.rate)
  }
}
