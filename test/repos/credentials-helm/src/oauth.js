import got from 'got'

const { PLEO_AUTH_URL, PLEO_CLIENT_ID, PLEO_CLIENT_SECRET } = process.env

/**
 * @param {string} refreshToken
 * @returns {Promise<{ access_token: string, refresh_token: string, expires_in: number }>}
 */
export async function refresh(refreshToken) {
  return got.post(new URL('/oauth/token', PLEO_AUTH_URL), {
    form: {
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: PLEO_CLIENT_ID,
      client_secret: PLEO_CLIENT_SECRET,
    },
  }).json()
}
