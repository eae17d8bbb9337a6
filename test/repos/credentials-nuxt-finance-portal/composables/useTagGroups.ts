interface TagGroup {
  id: string
  name: string
  archived: boolean
}

export function useTagGroups() {
  const { pleoTagKey, pleoCompanyId } = useRuntimeConfig().public // expect: credential-in-browser

  return useLazyAsyncData('tag-groups', () =>
    $fetch<{ data: TagGroup[] }>('https://external.pleo.io/v0/tag-groups', {
      query: { company_id: pleoCompanyId, include_archived: false },
      headers: { Authorization: `Basic ${btoa(pleoTagKey + ':')}` },
    }),
  )
}
