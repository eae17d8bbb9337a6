export function useBalance() {
  const { $pleo } = useNuxtApp()
  return useAsyncData('balance', () => $pleo<{ available: number }>('/companies/balance')) // expect: legacy-call getCompanyBalance (certain)
}

export async function useSpend(tagId: Ref<string>) {
  const { $pleo } = useNuxtApp()
  const expenses = ref<{ id: string; amountSettled: { value: number } }[]>([])

  watch(tagId, async (id) => {
    const page = await $pleo<{ expenses: typeof expenses.value }>('/expenses', { query: { tagId: id, pageSize: 500 } }) // expect: legacy-call getExpenses (certain)
    expenses.value = page.expenses
  }, { immediate: true })

  const total = computed(() => expenses.value.reduce((sum, e) => sum + e.amountSettled.value, 0))
  return { expenses, total }
}
