const HOST = 'https://external.pleo.io'

const auth = (user) => 'Basic ' + Buffer.from(user + ':').toString('base64')

export const handler = async () => {
  const res = await fetch(HOST + '/v0/tax-codes:search?company_id=' + process.env.PLEO_COMPANY_ID, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: auth(process.env.PLEO_STAGING_API_KEY), // expect: environment-mismatch
    },
    body: '{}',
  })
  const { data } = await res.json()
  return data.map(({ id, code, rate }) => ({ id, code, rate }))
}
