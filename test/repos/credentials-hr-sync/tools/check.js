// prints what the reporting key may do
const https = require('https')

const req = https.request(
  'https://external.pleo.io/v1/introspect',
  {
    method: 'GET',
    headers: {
      Authorization: `Token ${process.env.PLEO_REPORTING_API_KEY}` // expect: wrong-auth-scheme
    }
  },
  (res) => {
    let body = ''
    res.on('data', (chunk) => { body += chunk })
    res.on('end', () => console.log(res.statusCode, body))
  }
)
req.end()
