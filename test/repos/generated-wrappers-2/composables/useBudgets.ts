export function useBudgets() {
  const { $repos } = useNuxtApp()
  const { data: groups } = useAsyncData('groups', () => $repos.tagGroups.all())
  const { data: budgets, refresh } = useAsyncData('budgets', () => $repos.budgets.all())

  async function drop(id: string) {
    await $repos.tagGroups.archive(id)
    await refresh()
  }

  // plain $fetch: route of this app
  const history = (id: string) => $fetch(`/expenses/${id}/history`)

  return { groups, budgets, drop, history, save: $repos.budgets.save.bind($repos.budgets) }
}
