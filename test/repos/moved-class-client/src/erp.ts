// Our own ERP, nothing of Pleo. Same words, other meaning.
export interface ErpAccount {
  number: string
  title: string
  closed: boolean
}

interface ErpPage {
  accounts: { accountNumber: string; name: string; hidden: boolean }[]
  metadata: { pageInfo: { nextPageOffset: number | null; totalCount: number } }
}

export async function erpAccounts(): Promise<ErpAccount[]> {
  const out: ErpAccount[] = []
  let pageOffset: number | null = 0
  while (pageOffset !== null) {
    const res = await fetch(`http://erp.intra:8080/v1/accounts?pageOffset=${pageOffset}&pageSize=100`)
    const page = (await res.json()) as ErpPage
    out.push(...page.accounts.map((a) => ({ number: a.accountNumber, title: a.name, closed: a.hidden })))
    pageOffset = page.metadata.pageInfo.nextPageOffset
  }
  return out
}
