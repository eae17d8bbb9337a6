const axios = require('axios')
const config = require('config')

const auth = () => ({ headers: { Authorization: 'Bearer ' + config.get('pleo.token') } })

// the operations people keep the value in their own repository
exports.teams = async () => (await axios.get(config.get('pleo.baseUrl') + '/teams', auth())).data.teams // expect: legacy-call getTeams (possible)

exports.createTeam = (name) => axios.post(`${process.env.PLEO_UPSTREAM}/v1/teams`, { name }, auth()) // expect: legacy-call createTeam (possible)

const pleo = axios.create({ baseURL: process.env.MY_PLEO_API, ...auth() })
exports.updateTeam = (id, team) => pleo.put('/teams/' + id, team) // expect: legacy-call updateTeam (possible)

exports.any = (path) => axios.get('https://openapi.pleo.io/v1' + path, auth()) // expect: legacy-call (possible)

/** Address as a whole from the customer's settings in the database. */
exports.custom = (settings) => axios.get(settings.pleoUrl, auth()) // expect: unresolved
