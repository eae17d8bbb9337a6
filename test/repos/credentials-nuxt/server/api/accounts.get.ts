export default defineEventHandler(async (event) => {
  const { company } = getQuery(event)
  const pleo = pleoExternal(event)
  const { data } = await pleo<{ data: any[] }>('/v1/chart-of-accounts:search', {
    method: 'POST',
    body: { companyId: company, excludeArchived: true, excludeHidden: true },
  })
  return data.map(({ id, code, name }) => ({ id, code, name }))
})
