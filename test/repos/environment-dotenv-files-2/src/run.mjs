import { entries, expenses, markAs, receipts } from './spend.mjs'
import { addTag, compare, tagsOf } from './tags.mjs'

const [, , from, to, group] = process.argv

const list = await expenses(from, to)
const complete = []
for (const e of list) {
  const files = await receipts(e.id)
  if (files.length > 0) complete.push(e.id)
}

if (complete.length) await markAs('EXPORTED', complete)

const names = (await tagsOf(group)).map((t) => t.attributeValues[0].value)
if (!names.includes(to)) await addTag(group, [{ attributeId: 'month', value: to }])

console.table({ list: list.length, complete: complete.length, entries: (await entries(group)).length, other: await compare() })
