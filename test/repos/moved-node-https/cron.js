'use strict'

const fs = require('node:fs')
const https = require('node:https')
const pleo = require('./pleo')

function download (url, file) {
  return new Promise((resolve, reject) => {
    https.get(url, res => res.pipe(fs.createWriteStream(file)).on('finish', resolve)).on('error', reject)
  })
}

function ping () {
  // uptime robot, its answer has a status too
  https.get({ hostname: 'hc-ping.com', path: '/' + process.env.HC_ID }, res => res.resume())
}

async function main () {
  const from = new Date(Date.now() - 7 * 864e5).toISOString()
  const { data, pagination } = await pleo.entries(from)
  if (pagination.hasNextPage) console.warn('more than 100 entries in a week')
  for (const e of data) {
    const line = [e.id, e.performedAt, e.family, e.transactionValue.minors, e.note || ''].join(';')
    fs.appendFileSync('week.csv', line + '\n')
  }

  const big = await pleo.entriesBig(from)
  for (const e of big.data) fs.appendFileSync('big.csv', `${e.id};${e.employeeCode}\n`) // todo-expect: legacy-field

  const jobs = await pleo.jobs()
  for (const job of jobs.data) {
    const items = await pleo.jobItems(job.id)
    const open = items.data.filter(i => i.status === 'pending')
    console.log(job.id, job.status, open.length)
  }

  const groups = await pleo.tagGroups()
  for (const g of groups.data) {
    const attrs = g.tagAttributes // todo-expect: legacy-field
    console.log(g.name, g.metadata, attrs)
  }
  if (process.argv[2]) await download(process.argv[2], 'receipt.pdf')
  ping()
}

main().catch(e => { console.error(e); process.exit(1) })
