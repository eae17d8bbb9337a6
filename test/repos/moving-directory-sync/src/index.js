import { ldapPeople } from './ldap.js'
import { employees, groupNames, notes } from './pleo.js'

const [ldap, pleo] = await Promise.all([ldapPeople(), employees()])
const byMail = new Map(ldap.map((p) => [p.email, p]))

for (const person of pleo) {
  const there = byMail.get(person.email.toLowerCase())
  if (!there) {
    console.log(`${person.firstName} ${person.lastName} is not in the directory`)
  } else if (there.title !== person.jobTitle || there.number !== person.code) {
    console.log(`${person.email}: ${person.jobTitle} should be ${there.title} (${there.role}, team ${there.teamId}, ${there.avatar.url})`)
  }
}

const names = new Map(pleo.map((p) => [p.id, `${p.firstName} ${p.lastName}`]))
for (const n of await notes(new Date(Date.now() - 6048e5).toISOString())) {
  console.log(n.day, names.get(n.employeeId) ?? '?', n.note, n.receipts)
}
console.log('tag groups:', (await groupNames()).join(', '))
