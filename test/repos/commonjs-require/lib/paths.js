exports.EMPLOYEES = '/employees'
exports.employee = function (id) {
  return '/employees/' + id
}
