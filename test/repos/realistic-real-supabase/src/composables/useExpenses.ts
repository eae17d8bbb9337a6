import { ref } from 'vue'
import { accounts, expenses } from '../lib/supabase'

export function useExpenses() {
  const list = ref<unknown[]>([])
  const error = ref<string>()

  async function load(from: string) {
    try {
      const [e, a] = await Promise.all([expenses(from), accounts()])
      list.value = e.expenses.map((x: any) => ({ ...x, account: a.accounts.find((y: any) => y.id === x.accountId)?.name }))
    } catch {
      error.value = 'Pleo (GET /v1/expenses) does not answer'
    }
  }

  return { list, error, load }
}
