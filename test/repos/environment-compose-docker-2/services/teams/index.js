var needle = require('needle')

var teamsUrl = process.env.TEAMS_ENDPOINT
var planday = process.env.PLANDAY_ENDPOINT
var options = { headers: { Authorization: 'Bearer ' + process.env.TOKEN }, json: true }

function fail (err) {
  console.error(err.stack)
  process.exit(1)
}

async function departments () {
  var res = await needle('get', planday + '/teams', { headers: { 'X-ClientId': process.env.PLANDAY_CLIENT } })
  return res.body.data
}

async function main () {
  var current = (await needle('get', teamsUrl + '?pageSize=200', options)).body.teams // expect: legacy-call getTeams (likely)
  var names = current.map(function (t) { return t.name })

  for (var dep of await departments()) {
    if (names.indexOf(dep.name) < 0) {
      await needle('post', teamsUrl, { name: dep.name, code: String(dep.id) }, options) // expect: legacy-call createTeam (likely)
    }
  }

  for (var team of current) {
    var full = (await needle('get', teamsUrl + '/' + team.id, options)).body // expect: legacy-call getTeam (likely)
    if (full.employees.length === 0 && full.reviewers.length === 0) {
      await needle('delete', teamsUrl + '/' + team.id, null, options) // expect: legacy-call deleteTeam (likely)
    }
  }
}

main().catch(fail)
