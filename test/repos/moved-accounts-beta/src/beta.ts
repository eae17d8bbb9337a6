import { $beta, COMPANY } from './client'

export interface Konto { id: string; name: string; code?: string; externalId: string; archived: boolean }

export const search = () =>
  $beta<{ data: Konto[] }>('/accounts:search', { method: 'POST', body: { companyId: COMPANY, archived: false } }) // expect: superseded-external-call

export async function create(k: Omit<Konto, 'id'>) {
  const { data } = await $beta<{ data: Konto }>('/accounts', { method: 'POST', body: { companyId: COMPANY, ...k } }) // expect: superseded-external-call
  return data
}

export function one(id: string) {
  return $beta<{ data: Konto }>(`/accounts/${id}`) // expect: superseded-external-call
}

export function put(id: string, name: string, archived = false) {
  return $beta(`/accounts/${id}`, { method: 'PUT', body: { name, archived } }) // expect: superseded-external-call
}

export function all() {
  return $beta('/accounts', { query: { companyId: COMPANY } }) // expect: unknown-external-call
}
