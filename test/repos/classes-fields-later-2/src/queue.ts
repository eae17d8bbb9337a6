/** The host differs per customer and is only known where this is deployed. */
export class ExportQueue {
  private base!: string
  private ledger!: string

  init() {
    this.base = process.env.PLEO_API_URL!
    this.ledger = process.env.LEDGER_API_URL!
    return this
  }

  async queued(): Promise<{ id: string }[]> {
    const res = await fetch(`${this.base}/v1/expenses?status=QUEUED`, { // expect: legacy-call getExpenses (possible)
      headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    })
    const body = (await res.json()) as { expenses: { id: string }[] }
    return body.expenses
  }

  async push(ids: string[]) {
    await fetch(`${this.ledger}/v1/expenses`, { method: 'PUT', body: JSON.stringify({ ids }) })
  }
}
