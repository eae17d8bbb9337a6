import { Inject, Injectable, Logger } from '@nestjs/common'
import { Cron, CronExpression } from '@nestjs/schedule'
import axios from 'axios'
import { PleoConfig, pleoConfig } from './pleo.config'

@Injectable()
export class BalanceWatch {
  private readonly log = new Logger('balance')

  constructor(@Inject(pleoConfig.KEY) private readonly pleo: PleoConfig) {}

  @Cron(CronExpression.EVERY_HOUR)
  async check() {
    const { data } = await axios.get<{ available: number }>(this.pleo.balance.url, { // expect: legacy-call getCompanyBalance (likely)
      headers: { Authorization: `Bearer ${this.pleo.token}` },
    })
    if (data.available >= this.pleo.balance.threshold) return

    const { data: page } = await axios.get(`${this.pleo.url}/expenses`, { // expect: legacy-call getExpenses (likely)
      params: { pageSize: 10 },
      headers: { Authorization: `Bearer ${this.pleo.token}` },
    })
    this.log.warn(`balance is ${data.available}, last: ${page.expenses.map((e: { id: string }) => e.id).join()}`)
  }
}
