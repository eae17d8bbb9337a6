const superagent = require('superagent')

function Client (base, token) {
  this.base = base
  this.token = token
}

Client.prototype.send = function (method, path) {
  return superagent(method, this.base + path).set('Authorization', 'Bearer ' + this.token)
}

const peopleMethods = {
  people () {
    return this.send('GET', '/employees').then(res => res.body.employees) // expect: legacy-call getEmployees
  },
  person (id) {
    return this.send('GET', '/employees/' + id).then(res => res.body) // expect: legacy-call getEmployee
  }
}

const teamMethods = {
  addTeam (name) {
    return this.send('POST', '/teams').send({ name }) // expect: legacy-call createTeam
  },
  kick (team, person) {
    return this.send('DELETE', `/teams/${team}/employees/${person}`) // expect: legacy-call deleteTeamEmployee
  }
}

Object.assign(Client.prototype, peopleMethods, teamMethods)

module.exports = new Client('https://openapi.pleo.io/v1', process.env.PLEO_TOKEN)
