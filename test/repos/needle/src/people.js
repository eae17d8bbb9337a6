var needle = require('needle');

var options = { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN }, json: true };

module.exports = {
  list: function () {
    return needle('get', 'https://openapi.pleo.io/v1/employees', options); // expect: legacy-call getEmployees
  },
  one: function (id) {
    return needle.get('https://openapi.pleo.io/v1/employees/' + id, options); // expect: legacy-call getEmployee
  },
  rename: function (id, firstName) {
    return needle.put('https://openapi.pleo.io/v1/employees/' + id, { firstName: firstName }, options); // expect: legacy-call updateEmployee
  },
  badge: function (id) {
    return needle.get('https://badges.example/v1/employees/' + id);
  },
};
