const axios = require('axios')

class Pleo {
  constructor (token) {
    this.token = token
    this.base = 'https://openapi.pleo.io/v1'
  }

  request (method, path, data) {
    return axios.request({ method, url: this.base + path, data, headers: { Authorization: 'Bearer ' + this.token } }).then(r => r.data)
  }

  tags (group) {
    return this.request('GET', `/tag-groups/${group}/tags`) // expect: legacy-call getTags (certain)
  }

  addTag (group, attributeId, value) {
    return this.request('POST', `/tag-groups/${group}/tags`, { attributeValues: [{ attributeId, value }] }) // expect: legacy-call createTag (certain)
  }

  hide (group, tag) {
    return this.request('PATCH', '/tag-groups/' + group + '/tags/' + tag, { hidden: true }) // expect: legacy-call updateTag (certain)
  }
}

const ENDPOINTS = Object.freeze({
  balance: 'https://openapi.pleo.io/v1/companies/balance',
  health: 'https://openapi.pleo.io/v1/health'
})

// both entries of the table are called
async function status () {
  const up = await axios.get(ENDPOINTS.health) // expect: legacy-call healthStatus (certain)
  const { data } = await axios.get(ENDPOINTS['balance'], { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } }) // expect: legacy-call getCompanyBalance (certain)
  return { up: up.status === 200, ...data }
}

module.exports = { Pleo, status }
