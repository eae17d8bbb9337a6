import got from 'got'

const api = got.extend({
  prefixUrl: process.env.PLEO_API_URL,
  username: process.env.PLEO_API_KEY,
  password: '',
  retry: { limit: 3 },
})

export const company = () => api.get('v1/companies').json()

export const employees = (companyId) =>
  api.get('v2/employees', { searchParams: { companyId, limit: 100 } }).json()
