export default defineCachedEventHandler(
  async (event) => {
    const { pleoExternalKey } = useRuntimeConfig(event)
    const { accounts } = await $fetch<{ accounts: { id: string; accountNumber: string; name: string }[] }>(
      'https://openapi.pleo.io/v1/accounts',
      {
        query: { pageSize: 1000 },
        headers: {
          authorization: `Bearer ${pleoExternalKey}`, // expect: api-key-on-legacy
        },
        retry: 2,
      },
    )
    return accounts.filter((a) => a.accountNumber !== '')
  },
  { maxAge: 3600 },
)
