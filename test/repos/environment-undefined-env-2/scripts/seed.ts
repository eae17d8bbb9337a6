import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { group: { type: 'string' }, names: { type: 'string', multiple: true } } })

const base = Deno.env.get('PLEO_SANDBOX_BASE')
const other = Deno.env.get('TEMPLEO_BASE')

for (const name of values.names ?? []) {
  const response = await fetch(`${base}/tag-groups/${values.group}/tags`, { // expect: legacy-call createTag (possible)
    method: 'POST',
    headers: { Authorization: `Bearer ${Deno.env.get('PLEO_SANDBOX_TOKEN')}` },
    body: JSON.stringify({ attributeValues: [{ attributeId: 'name', value: name }] }),
  })
  if (!response.ok) console.error(name, response.status)
}

await fetch(`${other}/tag-groups/${values.group}/tags`, { method: 'POST' })

if (import.meta.main) {
  const ping = await fetch(new URL('/v1/health', process.env.PLEO_PING_ORIGIN)) // expect: legacy-call healthStatus (possible)
  console.log(ping.status)
}
