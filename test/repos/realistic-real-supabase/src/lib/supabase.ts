import { createClient } from '@supabase/supabase-js'

export const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY)

const functions = `${import.meta.env.VITE_SUPABASE_URL}/functions/v1`

/** Plain fetch, because invoke() cannot do GET with a query. */
export async function expenses(from: string) {
  const { data } = await supabase.auth.getSession()
  const res = await fetch(`${functions}/pleo-expenses?from=${from}`, {
    headers: { Authorization: `Bearer ${data.session?.access_token}` },
  })
  return res.json()
}

export async function accounts() {
  const { data, error } = await supabase.functions.invoke('pleo-expenses/accounts', { method: 'GET' })
  if (error) throw error
  return data
}
