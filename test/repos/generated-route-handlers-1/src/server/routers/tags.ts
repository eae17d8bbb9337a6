import { z } from 'zod'
import { adminProcedure, publicProcedure, router } from '../trpc'
import { pleoFetch } from '../pleo'

export const tagsRouter = router({
  groups: publicProcedure
    .input(z.object({ archived: z.boolean().default(false) }))
    .query(({ input }) => pleoFetch<unknown[]>(`/tag-groups?archived=${input.archived}`)), // expect: legacy-call getTagGroups (certain)

  tags: publicProcedure.input(z.string().uuid()).query(async ({ input: groupId }) => {
    const tags = await pleoFetch<{ id: string; hidden: boolean }[]>(`/tag-groups/${groupId}/tags`, { // expect: legacy-call getTags (certain)
      next: { revalidate: 60, tags: ['tags'] },
    })
    return tags.filter((t) => !t.hidden)
  }),

  remove: adminProcedure
    .input(z.object({ groupId: z.string(), tagId: z.string() }))
    .mutation(async ({ input: { groupId, tagId } }) => {
      await pleoFetch(`/tag-groups/${groupId}/tags/${tagId}`, { method: 'DELETE' }) // expect: legacy-call deleteTag (certain)
      // the warehouse keeps its own copy
      await fetch(`${process.env.WAREHOUSE_URL}/tag-groups/${groupId}/tags/${tagId}`, { method: 'DELETE' })
      return { ok: true }
    }),
})
