var vendors = require('../vendors')
var spendesk = vendors.spendesk
var personio = vendors.personio
var pleo = vendors.pleo

module.exports = async function () {
  var hr = await personio.get('/v1/employees')
  var a = await spendesk.get('/v1/employees')
  var b = await pleo.get('/v1/employees') // expect: legacy-call getEmployees (certain)
  var have = {}
  b.employees.forEach(function (e) { have[e.email] = e.id })

  for (var i = 0; i < hr.data.length; i++) {
    var mail = hr.data[i].attributes.email.value
    if (!have[mail]) await pleo.post('/v1/employees', { email: mail }) // expect: legacy-call createEmployee (certain)
    if (!a.data.some(function (x) { return x.email === mail })) await spendesk.post('/v1/employees', { email: mail })
    delete have[mail]
  }
  // whoever is left has gone
  for (var gone in have) await pleo.del('/v1/employees/' + have[gone]) // expect: legacy-call deleteEmployee (certain)
}
