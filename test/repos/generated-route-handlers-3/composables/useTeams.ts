// browser side: own routes only
export const useTeams = () => {
  const { data, refresh } = useFetch('/api/pleo/teams', { default: () => [] })

  async function rename(id: string, name: string) {
    await $fetch(`/api/pleo/teams/${id}`, { method: 'PUT', body: { name } })
    await refresh()
  }

  const taxCodes = () => $fetch('/tax-codes')

  return { teams: data, rename, taxCodes }
}
