const axios = require('axios')
const { setting } = require('./settings')

let current = null

async function accessToken(refreshToken) {
  if (current && current.until > Date.now()) return current.value
  const { data } = await axios.post(
    'https://auth.pleo.io/oauth/token',
    new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    { auth: { username: setting('PLEO_CLIENT_ID'), password: setting('PLEO_CLIENT_SECRET') } },
  )
  current = { value: data.access_token, until: Date.now() + data.expires_in * 900 }
  return current.value
}

exports.subscriptions = async (refreshToken) => {
  const token = await accessToken(refreshToken)
  const { data } = await axios.get('https://external.pleo.io/v1/subscriptions', {
    headers: { Authorization: 'Bearer ' + token },
  })
  return data.data
}
