import * as http from '@fjord/http'
import * as upstreams from '@fjord/upstreams'

const { employees } = await http.send(upstreams.pleo, 'GET', '/employees') // expect: legacy-call getEmployees (certain)
const { value: staff } = await http.send(upstreams.tripletex, 'GET', '/employees')

for (const employee of employees) {
  const person = staff.find(s => s.email === employee.email)
  if (!person) continue
  await http.resource(upstreams.pleo)('PUT', `/employees/${employee.id}`, { code: person.number }) // expect: legacy-call updateEmployee (certain)
}
