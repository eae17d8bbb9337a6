import { PayhawkFeed } from './payhawk.js'
import { PleoFeed } from './pleo.js'
import { RampFeed } from './ramp.js'

const feeds = [
  new PayhawkFeed(),
  new RampFeed(process.env.RAMP_TOKEN ?? ''),
  new PleoFeed(process.env.PLEO_COMPANY ?? '', async () => process.env.PLEO_ACCESS ?? ''),
]

for (const feed of feeds) {
  const sums = new Map<string, number>()
  for await (const item of feed) sums.set(item.currency, (sums.get(item.currency) ?? 0) + (item.exported ? 0 : item.amount))
  console.log(feed.name, Object.fromEntries(sums))
}
