import request from 'superagent'

const HOST = 'https://openapi.pleo.io/v1'
const bearer = `Bearer ${process.env.PLEO_TOKEN}`

/** @param {string} path */
const get = async (path) => (await request.get(HOST + path).set('Authorization', bearer)).body

export const teams = async () => (await get('/teams?pageSize=25')).teams
export const team = (id) => get(`/teams/${id}`)
export const balance = () => get('/companies/balance')
export const accountGroups = () => get('/account-groups?pageSize=100')

export async function rename(id, { firstName, lastName, code }) {
  const res = await request.put(`${HOST}/employees/${id}`).set('Authorization', bearer).send({ firstName, lastName, code })
  return res.body
}
