'use strict'

const axios = require('axios')
const { pleoUrl, token } = require('./lib/config')
const config = require('./lib/config.js')
const paths = require('./lib/paths')

const options = { headers: { Authorization: 'Bearer ' + token } }

async function listEmployees() {
  const { data } = await axios.get(pleoUrl + paths.EMPLOYEES, options) // expect: legacy-call getEmployees
  return data
}

async function removeEmployee(id) {
  await axios.delete(pleoUrl + paths.employee(id), options) // expect: legacy-call deleteEmployee
  await axios.post(config.slackUrl + '/employees', { text: 'removed ' + id })
}

exports.updateEmployee = async (id, phone) =>
  axios.put(config.pleoUrl + paths.employee(id), { phone }, options) // expect: legacy-call updateEmployee

module.exports.listEmployees = listEmployees
module.exports.removeEmployee = removeEmployee
