'use strict'

const cron = require('node-cron')
const log = require('pino')()
const { expenses, markExported } = require('./legacy')
const { receipts } = require('./entries')
const { upsertVendor } = require('./vendors')
const { createVoucher } = require('./fortnox')

async function run () {
  const to = new Date()
  const from = new Date(to - 36 * 3600e3)
  const done = []
  for await (const e of expenses(from.toISOString(), to.toISOString())) {
    if (e.status !== 'QUEUED') continue
    const files = await receipts(e.id)
    await upsertVendor(process.env.PLEO_COMPANY_ID, e.note || 'Unknown')
    await createVoucher({ Description: e.note, VoucherSeries: 'P', Comments: files.map(f => f.id).join(',') })
    done.push(e.id)
  }
  if (done.length) await markExported(done)
  log.info({ count: done.length }, 'synced')
}

cron.schedule('15 */4 * * *', () => run().catch(err => log.error(err)))
