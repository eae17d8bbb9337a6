'use strict'

const axios = require('axios')
const fs = require('fs')
const path = require('path')
const api = require('./api')
const { pages } = require('./pages')

async function people () {
  const all = []
  for await (const page of pages(api, 'employees?pageSize=100')) { // expect: legacy-call getEmployees
    all.push(...page.employees)
  }
  return all
}

async function saveAvatars (dir) {
  for (const p of await people()) {
    if (!p.avatar || !p.avatar.url) continue
    const res = await axios.get(p.avatar.url, { responseType: 'arraybuffer' })
    fs.writeFileSync(path.join(dir, p.id + '.png'), res.data)
  }
}

// recursive twin of pages(), older
async function everything (url, acc = []) {
  const { data } = await axios.get(url, { headers: api.defaults.headers })
  const list = acc.concat(data.accounts)
  return data.next ? everything(data.next, list) : list
}

function accounts () {
  return everything('https://openapi.pleo.io/v1/accounts') // expect: legacy-call getAccounts
}

module.exports = { people, saveAvatars, accounts }
