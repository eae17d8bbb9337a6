import { env as shared } from '@fjord/env'
import env from './env'

const bearer = { Authorization: `Bearer ${shared.PLEO_TOKEN}` }

async function missingReceipts(): Promise<string[]> {
  const response = await fetch(env.EXPENSES_HOST + '/v1/expenses?types=CARD&pageSize=100', { headers: bearer }) // expect: legacy-call getExpenses (likely)
  const { expenses } = (await response.json()) as { expenses: { id: string; receiptIds: string[]; employeeId: string }[] }
  return expenses.filter((e) => e.receiptIds.length === 0).map((e) => e.employeeId)
}

async function rides(): Promise<unknown> {
  return fetch(`${env.RIDES_HOST}/v1/expenses`).then((r) => r.json())
}

const owners = new Set(await missingReceipts())
for (const id of owners) {
  const url = new URL(`employees/${id}`, shared.CARDS_URL)
  const employee = await (await fetch(url, { headers: bearer })).json() // expect: legacy-call getEmployee (likely)
  await fetch(env.SLACK_WEBHOOK, {
    method: 'POST',
    body: JSON.stringify({ text: `${employee.firstName}, please add your receipts`, rides: await rides() }),
  })
}
