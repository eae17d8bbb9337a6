import { registry } from '../registry.js'

export async function queued() {
  const pleo = registry.get('pleo')
  const { expenses } = await pleo.request('GET', '/expenses?status=QUEUED') // todo-expect: legacy-call getExpenses
  return expenses
}

export async function finish(ids) {
  await registry.get('pleo').request('PUT', '/expenses', { expenseIds: ids, status: 'EXPORTED' }) // todo-expect: legacy-call updateExpenses
}

export async function mirror(ids) {
  const qonto = registry.get('qonto')
  for (const id of ids) {
    await qonto.request('GET', `/expenses/${id}`)
  }
  await registry.get('alasco').request('PUT', '/expenses', { ids })
}
