#!/usr/bin/env node
'use strict'

require('dotenv').config()

const { get, put, post, del } = require('../lib/pleo')
const bamboo = require('../lib/bamboo')

;(async () => {
  const wanted = await bamboo.teams()
  const { teams } = await get('teams', { pageSize: 100 }) // expect: legacy-call getTeams (likely)

  for (const team of wanted) {
    const match = teams.find(t => t.code === team.id)
    if (!match) {
      await post('teams', { name: team.name, code: team.id }) // expect: legacy-call createTeam (likely)
    } else if (match.name !== team.name) {
      await put('teams/' + match.id, { name: team.name }) // expect: legacy-call updateTeam (likely)
    }
  }

  const stale = teams.filter(t => !wanted.some(w => w.id === t.code))
  await Promise.all(stale.map(t => del('teams/' + t.id))) // expect: legacy-call deleteTeam (likely)
})()
