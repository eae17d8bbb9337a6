import { api } from './http.js'
import { settings } from './settings.js'

const people = api(settings.people.url, settings.people.token)
const zettle = api(settings.zettle.url, process.env.ZETTLE_TOKEN)

export async function syncMembers(members) {
  const { employees } = await people.get('/employees?pageSize=1000') // expect: legacy-call getEmployees (likely)
  const byMail = new Map(employees.map((e) => [e.email.toLowerCase(), e]))

  for (const member of members) {
    const known = byMail.get(member.mail)
    if (!known) {
      await people.post('/employees', { email: member.mail }) // expect: legacy-call createEmployee (likely)
      continue
    }
    byMail.delete(member.mail)
    if (known.code !== member.no) {
      await people.put(`/employees/${known.id}`, { code: member.no }) // expect: legacy-call updateEmployee (likely)
    }
  }

  for (const gone of byMail.values()) {
    if (gone.role === 'member') await people.del('/employees/' + gone.id) // expect: legacy-call deleteEmployee (likely)
  }

  return zettle.get('/employees')
}
