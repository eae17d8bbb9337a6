import { activeGroups, groups, usage } from './groups.js'
import { aggregated, archiveTags, createTag, getTag, tags } from './tags.js'
import { costCentres } from './hr.js'

const group = (await groups()).find((g) => g.name === 'Cost centre') ?? (await activeGroups())[0]
const have = new Map()
for await (const t of tags(group.id)) have.set(t.code, t)

const want = await costCentres()
for (const c of want) {
  if (have.has(c.code)) continue
  await createTag({ groupId: group.id, code: c.code, name: c.label, archived: false })
}

const gone = [...have.values()].filter((t) => !want.some((c) => c.code === t.code))
if (gone.length) await archiveTags(gone.map((t) => t.id))

const first = await getTag(gone[0]?.id ?? [...have.values()][0].id)
console.log(first.name, first.groupId, first.archived)
console.log(first.attributeValues?.length ?? 0) // expect: legacy-field

const { data } = await aggregated([group.id])
for (const t of data) {
  const shown = t.dimensions.filter((d) => d.visible).map((d) => d.value)
  console.log(t.code, shown.join(' / '))
}
console.log(await usage(group.id))
