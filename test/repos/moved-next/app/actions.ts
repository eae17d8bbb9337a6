'use server'

import { revalidatePath } from 'next/cache'
import { pleo } from '@/lib/pleo-server'

export async function companies() {
  const { data } = await pleo<{ data: { id: string; name: string }[] }>('/companies')
  return data
}

export async function companyName(id: string) {
  const { data } = await pleo(`/companies/${id}`)
  return data.name as string
}

export async function archiveVendor(form: FormData) {
  await pleo(`/vendors/${form.get('id')}:archive`, { method: 'POST' })
  revalidatePath('/vendors')
}

export async function unarchiveVendor(form: FormData) {
  await pleo(`/vendors/${form.get('id')}:unarchive`, { method: 'POST' }) // expect: unknown-external-call
  revalidatePath('/vendors')
}

export async function tagGroups() {
  return pleo('/tag-groups', { query: { company_id: process.env.PLEO_COMPANY! } }) // expect: unknown-external-call
}

export async function taxCodes() {
  return pleo('/v0/tax-codes:search', { method: 'POST', body: '{}', query: { company_id: process.env.PLEO_COMPANY! } }) // expect: unknown-external-call
}

export async function latestEntry() {
  const page = await pleo('/accounting-entries:search', { method: 'POST', body: '{"includeDeleted":false}', query: { company_id: process.env.PLEO_COMPANY!, limit: '1' } })
  const [e] = page.data
  return {
    id: e.id,
    when: e.performedAt,
    amount: e.amountSettled?.value, // expect: legacy-field
    family: e.family,
    tags: e.tags?.map((t: any) => t.tagId),
    lines: e.lines.length, // expect: legacy-field
  }
}

export async function publicReceipt(url: string) {
  const r = await fetch(url, { method: 'HEAD' })
  return r.headers.get('content-length')
}
