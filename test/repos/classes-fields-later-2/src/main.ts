import { Api, ContactsApi } from './api.ts'
import { ExportQueue } from './queue.ts'
import { PleoRequester, Requester, SageRequester } from './requester.ts'

type Account = { id: string; name: string; accountNumber: string }
type TaxCode = { id: string; name: string; rate: number }

const pleo = new PleoRequester()
const sage = new SageRequester()
const local = new Requester()

const accounts = new Api<Account>(pleo, '/accounts')
const taxCodes = new Api<TaxCode>(pleo, '/tax-codes')
const contacts = new ContactsApi<{ id: string; email: string }>(sage)

const [a, t] = await Promise.all([accounts.list(), taxCodes.list()])
const first = await accounts.find(a.accounts[0].id)
const vat = await taxCodes.find(t.taxCodes[0].id)
console.log(first.accountNumber, vat.rate, (await contacts.list()).length)

await pleo.request('PATCH', `/tag-groups/${process.argv[2]}`, { archived: true }) // expect: legacy-call updateTagGroup
await sage.request('PATCH', '/tag-groups/1', { archived: true })
await local.request('GET', '/expenses')

const queue = new ExportQueue().init()
await queue.push((await queue.queued()).map((e) => e.id))
