'use client'

import { useState } from 'react'

export function SyncButton() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  async function sync() {
    setState('busy')
    const res = await fetch('/api/pleo/sync', { method: 'POST' })
    setState(res.ok ? 'idle' : 'failed')
  }

  return (
    <button onClick={sync} disabled={state === 'busy'}>
      {state === 'failed' ? 'Pleo sync failed, try again' : 'Sync with Pleo'}
    </button>
  )
}
