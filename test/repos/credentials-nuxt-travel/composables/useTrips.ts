interface Expense {
  id: string
  note: string
  performedAt: string
}

export function useTrips() {
  const config = useRuntimeConfig()
  const token = config.public.pleoApiToken // expect: credential-in-browser
  const trips = ref<Expense[]>([])

  async function load(tagId: string) {
    const res = await $fetch<{ expenses: Expense[] }>('https://openapi.pleo.io/v1/expenses', {
      query: { tagId, pageSize: 100 },
      headers: { Authorization: `Bearer ${token}` },
    })
    trips.value = res.expenses
  }

  return { trips, load, link: (e: Expense) => `${config.public.pleoAppUrl}/expenses/${e.id}` }
}
