import pino from 'pino'
import { Poller } from './poller.js'
import { rules, swipeRule } from './rules.js'
import type { LegacyExpense, TerminalSwipe } from './types.js'

const log = pino()
const poller = new Poller(process.env.PLEO_TOKEN!)

poller.on('expense', (e: LegacyExpense) => {
  for (const [name, rule] of Object.entries(rules)) {
    const alert = rule(e)
    if (alert) log.warn({ name, code: e.employeeCode, ...alert }) // expect: lost-field
  }
})
poller.on('swipe', (s: TerminalSwipe) => {
  const alert = swipeRule(s)
  if (alert) log.warn({ code: s.employeeCode, ...alert })
})
poller.once('idle', (last) => log.info({ last }, 'nothing new'))

const ac = new AbortController()
process.on('SIGTERM', () => ac.abort())
await poller.run(ac.signal)
