export default defineEventHandler(async (event) => {
  const config = useRuntimeConfig(event)
  const [pleo, headcount] = await Promise.all([
    $fetch<{ available: number; currency: string }>('companies/balance', { // expect: legacy-call getCompanyBalance
      baseURL: config.pleo.baseUrl,
      headers: { Authorization: `Bearer ${config.pleo.token}` },
    }),
    $fetch<{ total: number }>('/employees', { baseURL: config.personio.baseUrl, query: { limit: 1 } }),
  ])
  return { ...pleo, perHead: pleo.available / headcount.total }
})
