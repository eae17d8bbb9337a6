export default defineCachedEventHandler(
  async (event) => {
    const cfg = useRuntimeConfig(event)
    const res = await $fetch<{ expenses: unknown[] }>('https://openapi.pleo.io/v1/expenses', {
      query: { pageSize: 50, dateFrom: getQuery(event).from },
      headers: { Authorization: `Bearer ${cfg.pleoLegacyToken}` },
    })
    return res.expenses
  },
  { maxAge: 60 },
)
