export default defineEventHandler(async (event) => {
  const { pleoBase, pleoToken } = useRuntimeConfig(event)
  const balance = await $fetch<{ available: number }>(`${pleoBase}/companies/balance`, { // expect: legacy-call getCompanyBalance
    headers: { Authorization: `Bearer ${pleoToken}` },
  })
  return { available: balance.available }
})
