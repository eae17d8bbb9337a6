'use client'

import { useActionState, useState } from 'react'
import { updateStatus } from './actions'

export function StatusForm({ expenses }: { expenses: { id: string; note?: string }[] }) {
  const [selected, setSelected] = useState<string[]>([])
  const [state, action, pending] = useActionState(updateStatus, { error: null })
  const [preview, setPreview] = useState<string>()

  async function open(id: string) {
    setSelected((s) => [...s, id])
    const blob = await fetch(`/api/expenses/${id}/receipts`).then((r) => r.blob())
    setPreview(URL.createObjectURL(blob))
  }

  async function teams() {
    // our own proxy route
    const res = await fetch('/api/pleo/teams?pageSize=25')
    console.table((await res.json()).teams)
  }

  return (
    <form action={action}>
      <input type="hidden" name="ids" value={selected.join(',')} />
      <ul>
        {expenses.map((e) => (
          <li key={e.id} onClick={() => open(e.id)}>{e.note ?? e.id}</li>
        ))}
      </ul>
      <select name="status" defaultValue="EXPORTED"><option>QUEUED</option><option>EXPORTED</option></select>
      <button disabled={pending}>save</button>
      <button type="button" onClick={teams}>teams</button>
      {state.error && <p>{state.error}</p>}
      {preview && <img src={preview} alt="receipt" />}
    </form>
  )
}
