// copied from expenses2csv.js
const fetch = require('node-fetch')
const fs = require('fs')

const token = fs.readFileSync('PleoToken.txt', 'utf8').trim()
const base = 'https://openapi.pleo.io/v1/'

function get (what) {
  return fetch(base + what, { headers: { Authorization: 'Bearer ' + token } }).then(r => r.json())
}

async function main () {
  const { employees } = await get('employees/') // expect: legacy-call getEmployees (certain)
  const { teams } = await get('teams?pageSize=100') // expect: legacy-call getTeams (certain)
  for (const e of employees) {
    const t = teams.find(t => t.id === e.teamId)
    console.log(e.email + '\t' + (t ? t.name : '-'))
  }
}

main().catch(e => { console.error('no employees from Pleo', e); process.exit(1) })
