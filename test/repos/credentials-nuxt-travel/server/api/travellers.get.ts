export default defineEventHandler(async (event) => {
  const { pleoLegacyToken } = useRuntimeConfig(event)
  const { company } = getQuery(event)
  const { data } = await $fetch<{ data: { id: string; email: string }[] }>('https://external.pleo.io/v2/employees', {
    query: { company_id: company },
    headers: {
      authorization: `Bearer ${pleoLegacyToken}`, // expect: legacy-token-on-external
    },
  })
  return data.map(({ id, email }) => ({ id, email }))
})
