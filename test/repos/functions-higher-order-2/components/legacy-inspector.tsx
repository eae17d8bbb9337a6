'use client'

import { useCallback, useEffect, useState } from 'react'

const ROOT = 'https://openapi.pleo.io/v1'

// Support tool: the agent pastes the customer's token, nothing is stored.
export default function LegacyInspector({ token }: { token: string }) {
  const [groups, setGroups] = useState<{ id: string; name: string }[]>([])

  const call = useCallback(
    async (path: string) => {
      const res = await fetch(ROOT + path, { headers: { Authorization: 'Bearer ' + token } })
      return res.json()
    },
    [token],
  )

  const loadTags = useCallback((id: string) => call(`/tag-groups/${id}/tags`), [call]) // expect: legacy-call getTags

  useEffect(() => {
    call('/tag-groups').then(setGroups) // expect: legacy-call getTagGroups
  }, [call])

  return (
    <ul>
      {groups.map((g) => (
        <li key={g.id} onClick={() => loadTags(g.id).then(console.log)}>
          {g.name}
        </li>
      ))}
    </ul>
  )
}
