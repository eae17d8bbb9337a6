import dayjs from 'dayjs'
import { XeroClient } from 'xero-node'
import { known, toInvoice } from './bills.js'
import { entries } from './entries.js'

const xero = new XeroClient({ clientId: process.env.XERO_ID!, clientSecret: process.env.XERO_SECRET!, grantType: 'client_credentials' })
await xero.getClientCredentialsToken()
const tenant = process.env.XERO_TENANT!

let sent = 0
for await (const entry of entries(process.env.PLEO_API_KEY!, process.env.PLEO_COMPANY_ID!, dayjs().subtract(14, 'day').toISOString())) {
  if (entry.status !== 'COMPLETED' || (await known(xero, tenant, entry.id))) continue
  await xero.accountingApi.createInvoices(tenant, { invoices: [toInvoice(entry)] })
  sent++
}
console.log(`${sent} bills sent`)
