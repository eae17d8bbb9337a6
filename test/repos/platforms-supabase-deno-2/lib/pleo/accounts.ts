import * as pleo from "./http.ts"

export interface Account {
  id: string
  name: string
  accountNumber: string | null
  hidden: boolean
}

export async function accounts(): Promise<Account[]> {
  const page = await pleo.get<{ accounts: Account[] }>("accounts", { pageSize: 2000 }) // expect: legacy-call getAccounts (certain)
  return page.accounts
}

export const addAccount = (a: Omit<Account, "id">) => pleo.post<Account>("accounts", {}, a) // expect: legacy-call createAccount (certain)

export async function hideAccount(account: Account): Promise<void> {
  await pleo.put(`accounts/${account.id}`, {}, { ...account, hidden: true }) // expect: legacy-call updateAccount (certain)
}

/** Deletes for good, used by the tests of the staging company only. */
export function dropAccount(id: string) {
  return pleo.del(`accounts/${id}`) // expect: legacy-call deleteAccount (certain)
}
