'use strict'

const axios = require('axios')
const { SPENDESK_URL, SPENDESK_KEY, ROLES_API } = process.env

module.exports.expenses = async function () {
  const { data } = await axios.get(SPENDESK_URL + '/expenses', { headers: { authorization: SPENDESK_KEY } })
  return data
}

module.exports.teams = async function () {
  const { data } = await axios.get(`${ROLES_API}/teams`)
  return data
}

module.exports.candidates = () => axios.get(process.env['ELEMPLEO_API'] + '/v1/employees')
