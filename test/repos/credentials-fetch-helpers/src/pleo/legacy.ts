import { config } from '@/config'
import { basicAuth, bearerAuth, jsonHeaders } from '@/http/auth'
import { requestJson } from '@/http/json'

const { url, token } = config.pleo.legacy

export function accountGroups() {
  return requestJson<{ accountGroups: unknown[] }>(`${url}/account-groups?pageSize=500`, {
    headers: jsonHeaders({ authorization: bearerAuth(token) }),
  })
}

export function teams() {
  return requestJson<{ teams: { id: string; name: string }[] }>(`${url}/teams`, {
    headers: {
      ...jsonHeaders(),
      authorization: basicAuth(token), // expect: wrong-auth-scheme
    },
  })
}
