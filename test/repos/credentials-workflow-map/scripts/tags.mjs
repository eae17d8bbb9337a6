import { writeFile } from 'node:fs/promises'

const get = async (path) => {
  const res = await fetch('https://openapi.pleo.io/v1' + path, {
    headers: { authorization: `Bearer ${process.env.TAG_READER}` }
  })
  if (!res.ok) throw new Error(`${path}: ${res.status}`)
  return res.json()
}

const groups = await get('/tag-groups')
for (const g of groups) g.tags = await get(`/tag-groups/${g.id}/tags`)
await writeFile('tags.json', JSON.stringify(groups, null, 2))

// and a comment on the tracking issue
await fetch('https://api.github.com/repos/hallandfinans/reporting-automation/issues/12/comments', {
  method: 'POST',
  headers: { authorization: `Bearer ${process.env.GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
  body: JSON.stringify({ body: `${groups.length} tag groups dumped` })
})
