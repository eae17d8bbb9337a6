const https = require('node:https')

const STAGES = {
  production: 'openapi.pleo.io',
  staging: 'openapi.staging.pleo.io',
}

function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const options = {
      hostname: STAGES[process.env.STAGE || 'production'],
      path: '/v1' + path,
      method,
      headers: { Authorization: 'Bearer ' + process.env.PLEO_LEGACY_TOKEN },
    }
    const request = https.request(options, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve(JSON.parse(text || '{}')))
    })
    request.on('error', reject)
    request.end(body && JSON.stringify(body))
  })
}

exports.employees = async () => console.table((await send('GET', '/employees?pageSize=1000')).employees)

exports.invite = async (email) => console.log((await send('POST', '/employees', { email })).id)

exports.teams = async () => console.table((await send('GET', '/teams')).teams)

exports.join = async (team, employee) => send('PUT', `/teams/${team}/employees/${employee}`)

exports.help = async () => console.log('finance employees | invite <email> | teams | join <team> <employee>')
