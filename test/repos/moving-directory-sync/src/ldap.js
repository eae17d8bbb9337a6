import { Client } from 'ldapts'

export async function ldapPeople() {
  const client = new Client({ url: process.env.LDAP_URL })
  await client.bind(process.env.LDAP_USER, process.env.LDAP_PASSWORD)
  const { searchEntries } = await client.search('ou=people,dc=example,dc=test', { scope: 'sub', attributes: ['mail', 'title', 'role', 'teamId', 'employeeNumber', 'avatar'] })
  await client.unbind()
  return searchEntries.map((entry) => ({
    email: String(entry.mail).toLowerCase(),
    title: entry.title,
    role: entry.role,
    teamId: entry.teamId,
    number: entry.employeeNumber,
    avatar: { url: entry.avatar },
  }))
}
