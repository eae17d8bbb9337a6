'use client'

import { useEffect, useState } from 'react'
import { env } from '../env'

export function Status() {
  const [up, setUp] = useState<boolean>()

  useEffect(() => {
    void fetch(`${env.NEXT_PUBLIC_STATUS_API}/health`).then((r) => setUp(r.ok)) // expect: legacy-call healthStatus (likely)
    void fetch(`${env.NEXT_PUBLIC_DOCS_API}/health`)
  }, [])

  return <span className={up ? 'ok' : 'down'}>Pleo</span>
}
