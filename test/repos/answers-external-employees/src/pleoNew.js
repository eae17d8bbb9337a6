const axios = require('axios')

const http = axios.create({
  baseURL: 'https://external.pleo.io',
  auth: { username: process.env.PLEO_API_KEY, password: '' },
})

exports.employees = async function employees(companyId) {
  const { data: body } = await http.get('/v2/employees', { params: { companyId, limit: 200 } })
  if (body.metadata?.pageInfo?.nextPageOffset) { // expect: legacy-field
    throw new Error('more than one page, implement paging')
  }
  return body.data
}

exports.accounts = companyId =>
  http
    .post('/v1/chart-of-accounts:search', {
      companyId,
      excludeIfAssignedToCategory: false,
      excludeIfAssignedToContraAccount: false,
    })
    .then(res => res.data.data)
    .then(accounts => accounts.filter(a => !a.archived))
    .then(accounts => accounts.map(a => ({ id: a.id, label: `${a.accountNumber} ${a.name}` }))) // expect: legacy-field

exports.tagGroups = async companyId => {
  const response = await http.get('/v0/tag-groups', { params: { company_id: companyId, include_archived: true } })
  return response.data.data.map(({ id, name, code, archived }) => ({ id, name, code, archived }))
}

exports.tags = async groupId => {
  const response = await http.get(`/v0/tag-groups/${groupId}/tags`)
  const open = response.data.data.filter(t => !t.hidden) // expect: legacy-field
  return open.map(t => ({ id: t.id, name: t.name, group: t.groupId }))
}

exports.taxCodes = async companyId => {
  const { data } = await http.post(`/v0/tax-codes:search?company_id=${companyId}`, { archived: false })
  return data.data.map(t => ({ ...t, percent: t.rate * 100, reverse: t.type === 'reverse' }))
}
