'use strict'

// BambooHR is where people are hired and leave.
const http = require('./http')

const BASE = 'https://api.bamboohr.com/api/gateway.php/' + process.env.BAMBOO_COMPANY + '/v1'

function get (resource) {
  return http.persist({
    method: 'get',
    url: BASE + '/' + resource,
    auth: { username: process.env.BAMBOO_KEY, password: 'x' },
    headers: { Accept: 'application/json' }
  })
}

exports.directory = () => get('employees/directory').then(body => body.employees)
exports.employees = () => get('employees')
exports.teams = () => get('teams')
