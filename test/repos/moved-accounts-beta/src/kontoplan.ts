import { consola } from 'consola'
import { $pleo, COMPANY } from './client'
import type { Konto } from './beta'

const flags = { excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }

export async function liste(): Promise<Konto[]> {
  const out: Konto[] = []
  let offset = 0
  for (;;) {
    const page = await $pleo('/v1/chart-of-accounts:search', {
      method: 'POST',
      query: { offset, limit: 500 },
      body: { companyId: COMPANY, ...flags },
    })
    out.push(...page.data)
    if (!page.pagination.hasNextPage) return out
    offset += page.data.length
  }
}

export async function findByCode(code: string) {
  const { data } = await $pleo('/v1/chart-of-accounts:search', { method: 'POST', body: { codes: [code], ...flags } }) // expect: legacy-parameter
  return data[0]
}

export async function opret(nr: string, navn: string, moms?: string) {
  return $pleo('/v1/chart-of-accounts', {
    method: 'POST',
    body: { companyId: COMPANY, externalId: nr, code: nr, name: navn, archived: false, taxCodeExternalId: moms },
  })
}

/** Copied from the old client. */
export async function opretGammel(nr: string, navn: string, gruppe: string) {
  return $pleo('/v1/chart-of-accounts', { // expect: legacy-parameter
    method: 'POST',
    body: { companyId: COMPANY, externalId: nr, accountNumber: nr, name: navn, accountCategoryId: gruppe, archived: false },
  })
}

export async function skjul(k: Konto) {
  await $pleo(`/v1/chart-of-accounts/${k.id}`, { method: 'PUT', body: { name: k.name, hidden: true } }) // expect: legacy-parameter
  consola.info('hidden', k.code)
}

export async function arkiver(k: Konto) {
  await $pleo(`/v1/chart-of-accounts/${k.id}`, { method: 'PUT', body: { name: k.name, archived: true, code: k.code } })
}

export const slet = (id: string) => $pleo(`/v1/chart-of-accounts/${id}`, { method: 'DELETE' })

export const grupper = () => $pleo('/v1/account-groups') // expect: unknown-external-call

export const hent = (id: string) => $pleo(`/v1/accounts/${id}`) // expect: unknown-external-call

export async function rapport() {
  for (const k of await liste()) {
    const { data } = await $pleo(`/v1/chart-of-accounts/${k.id}`)
    consola.log(data.accountNumber, data.name, data.archived ? '(arkiveret)' : '') // expect: legacy-field
  }
}
