import cron from 'node-cron'
import { openEntries, receiptsOf } from './pleo/entries.js'
import { employeeById } from './pleo/people.js'
import { walletBalance } from './pleo/balance.js'
import { post } from './notify/slack.js'

async function remind() {
  const since = new Date(Date.now() - 14 * 86_400_000)
  const missing = new Map<string, number>()

  for (const entry of await openEntries(since)) {
    const receipts = await receiptsOf(entry.id)
    if (receipts.length || !entry.employeeId) continue
    missing.set(entry.employeeId, (missing.get(entry.employeeId) ?? 0) + 1)
  }

  for (const [id, count] of missing) {
    const person = await employeeById(id)
    await post(`${person.firstName}: ${count} receipt(s) are missing`)
  }
}

cron.schedule('30 8 * * 1-5', () => void remind().catch(console.error))
cron.schedule('0 7 * * 1', async () => {
  const { available, currency } = await walletBalance()
  if (available < 5_000) await post(`Pleo wallet is low: ${available} ${currency}`)
})
