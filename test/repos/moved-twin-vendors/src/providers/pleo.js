import superagent from 'superagent'

const KEY = process.env.PLEO_API_KEY
const COMPANY = process.env.PLEO_COMPANY_ID
const HOST = 'https://external.pleo.io'

export async function entries(from) {
  const rows = []
  let after
  do {
    const res = await superagent
      .post(`${HOST}/v1/accounting-entries:search`)
      .auth(KEY, '')
      .query({ company_id: COMPANY, limit: 100 })
      .query(after ? { after } : {})
      .send({ includeDeleted: false, performedAtStart: from })
    for (const e of res.body.data) {
      rows.push({
        provider: 'pleo',
        id: e.id,
        amount: e.transactionValue.minors / 100,
        currency: e.transactionValue.currency,
        state: e.exportStatus,
        merchant: null,
      })
    }
    after = res.body.pagination.hasNextPage ? res.body.pagination.endCursor : null
  } while (after)
  return rows
}

export async function employee(id) {
  const res = await superagent.get(`${HOST}/v2/employees/${id}`).auth(KEY, '')
  const { firstName, lastName, email, code } = res.body.data
  return { name: `${firstName} ${lastName}`, email, code }
}

export async function employees() {
  const res = await superagent.get(HOST + '/v2/employees').auth(KEY, '').query({ companyId: COMPANY, limit: 1000 })
  return res.body.data
}

export async function vendors() {
  const res = await superagent.post(HOST + '/v1/vendors:search').auth(KEY, '').query(`company_id=${COMPANY}`).send({})
  return res.body.data
}

export async function updateEmployee(id, phone) {
  const res = await superagent.put(`${HOST}/v2/employees/${id}`).auth(KEY, '').send({ phone }) // expect: unknown-external-call
  return res.ok
}

export const scimUsers = (token) => superagent.get(HOST + '/scim/v2/Users').set('Authorization', `Bearer ${token}`)
