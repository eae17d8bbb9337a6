// node leave.js <employee> <team>   takes somebody out of a team and says what is left behind
const { Pool } = require('undici')
const https = require('https')

const pool = new Pool('https://openapi.pleo.io', { connections: 2 })
const headers = { authorization: 'Bearer ' + process.env.PLEO_TOKEN }

async function call (method, path) {
  const { statusCode, body } = await pool.request({ path: '/v1' + path, method, headers })
  if (statusCode >= 400) throw new Error(method + ' ' + path + ' ' + statusCode)
  return body.json()
}

function addGroup (name) {
  const req = https.request({ // expect: legacy-call createAccountGroup (certain)
    protocol: 'https:',
    hostname: 'openapi.pleo.io',
    port: 443,
    path: '/v1/account-groups',
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' }
  }, (res) => res.resume())
  req.end(JSON.stringify({ name, typeKey: 'other', hidden: true }))
}

async function main ([employee, team, account, group, tag]) {
  await call('DELETE', '/teams/' + team + '/employees/' + employee) // expect: legacy-call deleteTeamEmployee (certain)
  if (account) {
    const a = await call('GET', '/accounts/' + account) // expect: legacy-call getAccount (certain)
    if (a.hidden) addGroup('left behind')
  }
  if (group && tag) {
    const g = await call('GET', `/tag-groups/${group}`) // expect: legacy-call getTagGroup (certain)
    const t = await call('GET', `/tag-groups/${group}/tags/${tag}`) // expect: legacy-call getTag (certain)
    console.log(g.name, t.attributeValues)
  }
}

main(process.argv.slice(2)).catch(console.error)
