'use client';

import { useState } from 'react';

export function SyncButton() {
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');

  async function sync() {
    setState('running');
    const response = await fetch('/api/pleo/sync', { method: 'POST' });
    setState(response.ok ? 'idle' : 'failed');
  }

  return (
    <button type="button" onClick={sync} disabled={state === 'running'}>
      {state === 'failed' ? 'Sync failed, try again' : 'Sync with Pleo'}
    </button>
  );
}
