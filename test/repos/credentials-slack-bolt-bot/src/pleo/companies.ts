// only names, so a read-only key is fine here (Jonas)
const HEADERS = new Headers({
  Accept: 'application/json',
  Authorization: 'Basic MWgxVHVTYmkzN3BDWUoweW00b2oxaU1VUGtTSzJta25oYWhFWWNpNlY6', // expect: hardcoded-credential
})

export async function companyNames(): Promise<string[]> {
  const res = await fetch('https://external.pleo.io/v1/companies?limit=50', { headers: HEADERS })
  const { data } = (await res.json()) as { data: { name: string }[] }
  return data.map(({ name }) => name)
}
