'use server'

import { revalidatePath } from 'next/cache'
import { archiveTag } from '@/lib/pleo'

export async function archive(form: FormData) {
  await archiveTag(String(form.get('id')), { code: String(form.get('code')), name: String(form.get('name')) })
  revalidatePath('/tags')
}
