interface TagGroup { id: string; name: string; archived: boolean }

export const useTeamTags = () => {
  const config = useRuntimeConfig()
  const groups = useState<TagGroup[]>('tag-groups', () => [])

  async function refresh() {
    groups.value = await $fetch<TagGroup[]>('https://openapi.pleo.io/v1/tag-groups', {
      query: { archived: false },
      headers: {
        Authorization: `Bearer ${config.public.pleoToken}`, // expect: credential-in-browser
      },
    })
  }

  return { groups, refresh }
}
