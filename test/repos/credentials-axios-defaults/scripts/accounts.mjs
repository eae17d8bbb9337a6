import http from '../lib/setup.mjs'
import { notify } from '../lib/mattermost.mjs'

const companyId = process.env.PLEO_COMPANY_ID

const { data } = await http.post('/v1/chart-of-accounts:search', {
  companyId,
  excludeArchived: true,
  excludeHidden: false,
})

const withoutTax = data.data.filter((a) => !a.taxCodeId)
if (withoutTax.length) await notify(`${withoutTax.length} accounts have no tax code`)
for (const account of data.data) console.log(account.accountNumber, account.name)
