import axios from 'axios'

interface Current { accessToken: string; companyId: string; exp: number }
let cached: Current | undefined

async function refresh(): Promise<Current> {
  const { data } = await axios.post('https://auth.pleo.io/oauth/token', new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: process.env.PLEO_REFRESH_TOKEN!,
    client_id: process.env.PLEO_CLIENT_ID!,
    client_secret: process.env.PLEO_CLIENT_SECRET!,
  }))
  return { accessToken: data.access_token, companyId: process.env.PLEO_COMPANY_ID!, exp: Date.now() + data.expires_in * 1000 }
}

export const tokenStore = {
  async current(): Promise<Current> {
    if (!cached || cached.exp < Date.now() + 30_000) cached = await refresh()
    return cached
  },
  forget() {
    cached = undefined
  },
}
