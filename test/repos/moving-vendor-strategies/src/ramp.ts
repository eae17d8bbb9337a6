import * as t from 'io-ts'
import { isRight } from 'fp-ts/Either'
import { Feed, type FeedItem } from './feed.js'

const RampTx = t.type({
  id: t.string,
  amountOriginal: t.type({ value: t.number, currency: t.string }),
  type: t.string,
  status: t.string,
  employeeCode: t.union([t.string, t.null]),
  settledExpenseIds: t.array(t.string),
})
const RampPage = t.type({ data: t.array(RampTx), metadata: t.type({ pageInfo: t.type({ totalCount: t.number }) }) })
type RampTx = t.TypeOf<typeof RampTx>

export class RampFeed extends Feed<RampTx> {
  readonly name = 'ramp'
  constructor(private readonly token: string) { super() }

  protected async load(offset: number) {
    const res = await fetch(`https://api.ramp.com/developer/v1/transactions?start=${offset}`, { headers: { Authorization: `Bearer ${this.token}` } })
    const page = RampPage.decode(await res.json())
    if (!isRight(page)) throw new Error('ramp answered something new')
    const seen = offset + page.right.data.length
    return { items: page.right.data, next: seen < page.right.metadata.pageInfo.totalCount ? seen : null }
  }

  protected map({ id, amountOriginal, status, type, employeeCode, settledExpenseIds }: RampTx): FeedItem {
    return { id, amount: amountOriginal.value, currency: amountOriginal.currency, who: employeeCode ?? undefined, exported: status === 'EXPORTED' || type === 'LOAD' || settledExpenseIds.length > 0 }
  }
}
