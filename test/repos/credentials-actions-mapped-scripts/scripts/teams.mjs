import https from 'node:https'

function get(path) {
  return new Promise((resolve, reject) => {
    https
      .get({
        hostname: 'openapi.pleo.io',
        path: '/v1' + path,
        headers: {
          Authorization: 'Bearer ' + process.env.PLEO_KEY, // expect: api-key-on-legacy
        },
      }, (res) => {
        const chunks = []
        res.on('data', (c) => chunks.push(c))
        res.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
      })
      .on('error', reject)
  })
}

const { teams } = await get('/teams?pageSize=100')
for (const { name, code } of teams) console.log(code ?? '-', name)
