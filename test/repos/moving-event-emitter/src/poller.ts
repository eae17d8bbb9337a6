import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { request } from 'undici'
import type { LegacyExpense, WatchEvents } from './types.js'

export class Poller extends EventEmitter<WatchEvents> {
  #last = new Date(Date.now() - 86_400_000).toISOString()

  constructor(private readonly token: string, private readonly everyMs = 60_000) {
    super()
  }

  async run(signal: AbortSignal) {
    while (!signal.aborted) {
      const { body } = await request('https://openapi.pleo.io/v1/expenses', {
        query: { dateFrom: this.#last },
        headers: { authorization: `Bearer ${this.token}` },
        signal,
      })
      const { expenses, metadata } = (await body.json()) as { expenses: LegacyExpense[]; metadata: any }
      for (const expense of expenses) {
        if (expense.cardTransaction?.reversedAt) continue // expect: lost-field
        this.#last = expense.updatedAt > this.#last ? expense.updatedAt : this.#last
        this.emit('expense', expense)
      }
      if (!metadata?.pageInfo?.totalCount) this.emit('idle', this.#last) // expect: changed-field
      await sleep(this.everyMs)
    }
  }
}
