#!/usr/bin/env node
import { parseArgs } from 'node:util'
import feaxios from 'feaxios'
import { o, sturdy } from '../lib/clients.js'

const { values } = parseArgs({ options: { group: { type: 'string' }, prefix: { type: 'string', default: 'OLD-' } } })

const tags = await o(`/tag-groups/${values.group}/tags`, { query: { hidden: false } }) // expect: legacy-call getTags (likely)

for (const tag of tags) {
  if (!tag.attributeValues.some((v) => v.value.startsWith(values.prefix))) continue
  await sturdy.patch(`/tag-groups/${values.group}/tags/${tag.id}`, { hidden: true }) // expect: legacy-call updateTag (likely)
}

// tell the tag service of the warehouse, it has the same paths
const warehouse = feaxios.create({ baseURL: 'http://warehouse.internal:8090' })
await warehouse.delete(`/tag-groups/${values.group}/tags`)
