import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useFetcher, useLoaderData } from '@remix-run/react'
import { latestEntries } from '~/services/pleo.server'
import { requireWorkspace } from '~/session.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const workspace = await requireWorkspace(request)
  const { data } = await latestEntries(workspace.id)
  return json({ entries: data })
}

export default function Expenses() {
  const { entries } = useLoaderData<typeof loader>()
  const sync = useFetcher()
  return (
    <main>
      <button onClick={() => sync.submit(null, { method: 'post', action: '/pleo/sync' })}>Sync now</button>
      <ul>
        {entries.map((e) => (
          <li key={e.id}>{e.note ?? 'no note'}</li>
        ))}
      </ul>
    </main>
  )
}
