'use strict'

const axios = require('axios')
const { pages } = require('./pages')

const qonto = axios.create({
  baseURL: 'https://thirdparty.qonto.com/v2/',
  headers: { Authorization: `${process.env.QONTO_LOGIN}:${process.env.QONTO_SECRET}` }
})

async function attachments (transactionId) {
  const { data } = await qonto.get(`transactions/${transactionId}/attachments`)
  return Promise.all(data.attachments.map(async (a) => {
    const file = await axios.get(a.url, { responseType: 'stream' })
    return { name: a.file_name, stream: file.data }
  }))
}

async function members () {
  const out = []
  for await (const page of pages(qonto, 'employees')) out.push(...page.memberships)
  return out
}

module.exports = { attachments, members }
