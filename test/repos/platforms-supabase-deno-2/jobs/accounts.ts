import { accounts, addAccount, hideAccount } from "$pleo"
import { datevAccounts } from "$lib/datev.ts"

/** Mirrors the DATEV chart of accounts into Pleo. */
export async function mirrorAccounts() {
  const ours = new Map((await accounts()).map((a) => [a.accountNumber, a]))
  const theirs = await datevAccounts()

  for (const { number, caption } of theirs) {
    const accountNumber = String(number)
    if (!ours.has(accountNumber)) await addAccount({ name: caption, accountNumber, hidden: false })
    ours.delete(accountNumber)
  }
  for (const gone of ours.values()) await hideAccount(gone)
}
