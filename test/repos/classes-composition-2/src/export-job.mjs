import pLimit from 'p-limit'

export class ExportJob {
  constructor (client, { parallel = 4 } = {}) {
    this.client = client
    this.limit = pLimit(parallel)
  }

  async collect () {
    const { expenses } = await this.client.request('/v1/expenses?status=QUEUED') // expect: legacy-call getExpenses
    return Promise.all(expenses.map((e) => this.limit(() => this.detail(e))))
  }

  async detail (expense) {
    const who = await this.client.employee(expense.employeeId)
    return { ...expense, costCentre: who.code }
  }

  async finish (ids) {
    await this.client.request('/v1/expenses', { // expect: legacy-call updateExpenses
      method: 'PUT',
      json: { expenseIds: ids, status: 'EXPORTED' }
    })
  }
}

/** Copies leave days; gets the HR client, not the expense one. */
export class LeaveJob {
  constructor (client) {
    this.client = client
  }

  async collect () {
    const out = await this.client.whosOut()
    const { employees } = await this.client.request('/v1/employees')
    return out.map((o) => ({ ...o, name: employees.find((e) => e.id === o.employeeId)?.displayName }))
  }

  async costs () {
    return (await this.client.expenses()).length
  }
}
