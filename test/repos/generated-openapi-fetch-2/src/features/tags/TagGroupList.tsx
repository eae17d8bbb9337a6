import { useState } from 'react'
import { $pleo } from '~/lib/pleo'
import { $backend } from '~/lib/backend'

export function TagGroupList() {
  const [archived, setArchived] = useState(false)
  const groups = $pleo.useQuery('get', '/tag-groups', { params: { query: { archived } } }) // expect: legacy-call getTagGroups (likely)
  const mappings = $backend.useQuery('get', '/tag-groups')
  const rename = $pleo.useMutation('patch', '/tag-groups/{tagGroupId}') // expect: legacy-call updateTagGroup (likely)

  if (groups.isLoading) return <p>Loading from openapi.pleo.io …</p>
  return (
    <section>
      <label>
        <input type="checkbox" checked={archived} onChange={(e) => setArchived(e.target.checked)} /> archived
      </label>
      <ul>
        {groups.data?.map((g) => (
          <li key={g.id}>
            {g.name} → {mappings.data?.find((m) => m.id === g.id)?.mappedTo ?? '–'}
            <button
              onClick={() =>
                rename.mutate({
                  params: { path: { tagGroupId: g.id } },
                  body: { name: window.prompt('New name', g.name) ?? g.name },
                })
              }
            >
              rename
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
