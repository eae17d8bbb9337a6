"use client"

import { useActionState, useState } from "react"
import { saveApiKey } from "~/app/credentials/actions"

export function ApiKeyForm() {
  const [apiKey, setApiKey] = useState("")
  const [state, action, pending] = useActionState(saveApiKey, null)
  return (
    <form action={action}>
      <label>
        Pleo API key
        <input name="apiKey" type="password" value={apiKey} onChange={(e) => setApiKey(e.target.value)} placeholder="PLEO_API_KEY" />
      </label>
      <button disabled={pending || apiKey.length < 10}>Save</button>
      {state && "error" in state && <p role="alert">{state.error}</p>}
    </form>
  )
}
