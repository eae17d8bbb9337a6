import axios from 'axios'

const http = axios.create({ baseURL: 'https://external.pleo.io/v0' })

http.interceptors.request.use((config) => {
  config.auth = { username: process.env.VUE_APP_PLEO_KEY, password: '' } // expect: credential-in-browser
  return config
})

export async function costCenters(groupId) {
  const { data } = await http.get(`/tag-groups/${groupId}/tags`, { params: { limit: 100 } })
  return data.data.map((t) => ({ id: t.id, label: t.name }))
}

export async function createCostCenter(groupId, code, name) {
  const { data } = await http.post(`/tag-groups/${groupId}/tags`, { code, name })
  return data.data.id
}
