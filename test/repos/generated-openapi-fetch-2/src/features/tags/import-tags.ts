import { pleoClient } from '~/lib/pleo'
import { POST } from '~/lib/backend'

type CsvRow = { code: string; label: string }

export async function importTags(tagGroupId: string, attributeId: string, rows: CsvRow[]) {
  const params = { path: { tagGroupId } }
  const { data: existing } = await pleoClient.GET('/tag-groups/{tagGroupId}/tags', { params }) // expect: legacy-call getTags (likely)
  const seen = new Set(existing?.flatMap((t) => t.attributeValues.map((v) => v.value)))

  const created = await Promise.all(
    rows
      .filter((r) => !seen.has(r.code))
      .map((r) =>
        pleoClient.POST('/tag-groups/{tagGroupId}/tags', { // expect: legacy-call createTag (likely)
          params,
          body: { attributeValues: [{ attributeId, value: r.code }] },
        }),
      ),
  )
  // tell our own backend what was created
  await POST('/tag-groups' as never, { body: { created: created.length } } as never)
  return created.filter((c) => c.data).length
}
