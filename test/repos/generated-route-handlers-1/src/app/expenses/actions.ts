'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { pleoFetch } from '@/server/pleo'

const form = z.object({
  ids: z.string().transform((s) => s.split(',').filter(Boolean)),
  status: z.enum(['QUEUED', 'EXPORTED']),
})

export async function updateStatus(_prev: unknown, data: FormData) {
  const parsed = form.safeParse(Object.fromEntries(data))
  if (!parsed.success) return { error: 'nothing selected' }

  await pleoFetch('/expenses', { // expect: legacy-call updateExpenses (certain)
    method: 'PUT',
    body: JSON.stringify({ expenseIds: parsed.data.ids, status: parsed.data.status }),
  })
  revalidatePath('/expenses')
  return { error: null }
}
