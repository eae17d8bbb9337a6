const axios = require('axios')

const old = axios.create({ baseURL: 'https://openapi.pleo.io/v1', timeout: 10e3 })
old.defaults.headers.common.Authorization = `Bearer ${process.env.PLEO_EXTERNAL_KEY}` // expect: api-key-on-legacy

exports.invite = async (person) => {
  const { data } = await old.post('/employees', { email: person.email })
  await old.put(`/employees/${data.id}`, {
    firstName: person.firstName,
    lastName: person.lastName,
    jobTitle: person.title,
    code: person.number
  })
  return data.id
}

exports.remove = (id) => old.delete(`/employees/${id}`)
