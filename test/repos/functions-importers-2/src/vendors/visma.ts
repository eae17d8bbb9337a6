import { get, remove } from '#lib'

export const VISMA = 'https://eaccountingapi.vismaonline.com/v2'

export const vismaAccounts = () => get<{ Data: { Number: number }[] }>(VISMA, 'accounts')
export const vismaExpenses = () => get<unknown[]>(VISMA, 'expenses')
export const vismaRemove = (id: string) => remove(VISMA, 'employees', id)
