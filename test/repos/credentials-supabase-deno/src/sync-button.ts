import { createClient } from '@supabase/supabase-js'

const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY)

export function mount(button: HTMLButtonElement, companyId: string) {
  button.addEventListener('click', async () => {
    button.disabled = true
    const { data, error } = await supabase.functions.invoke('pleo-sync', { body: { companyId } })
    button.textContent = error ? 'Failed' : `${data.count} entries`
    button.disabled = false
  })
}
