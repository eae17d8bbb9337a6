import { ofetch } from 'ofetch'

// account groups: not in the new API (asked support, ticket 48213)
const user = process.env.PLEO_STANDALONE_API_KEY ?? ''
const basic = `Basic ${Buffer.from(`${user}:`).toString('base64')}`

export const groups = () =>
  ofetch<{ accountGroups: { id: string; name: string }[] }>('https://openapi.pleo.io/v1/account-groups', {
    headers: { Authorization: basic }, // expect: api-key-on-legacy
  })
