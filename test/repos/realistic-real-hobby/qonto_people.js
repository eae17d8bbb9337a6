// copied from people.js, other bank
const fetch = require('node-fetch')

const token = process.env.QONTO
const base = 'https://thirdparty.qonto.com/v2/'

function get (what) {
  return fetch(base + what, { headers: { Authorization: token } }).then(r => r.json())
}

async function main () {
  const { memberships } = await get('employees/')
  const { teams } = await get('teams?pageSize=100')
  console.log(memberships.length, teams.length)
}

main()
