import { Invoice, LineAmountTypes, type XeroClient } from 'xero-node'
import type { AccountingEntry } from './entries.js'

const MINOR_DIGITS: Record<string, number> = { ISK: 0, JPY: 0 }

function decimal({ minors, currency }: { minors: number; currency: string }): number {
  return minors / 10 ** (MINOR_DIGITS[currency] ?? 2)
}

export function toInvoice(entry: AccountingEntry): Invoice {
  const total = entry.totalBillValue ?? entry.transactionValue
  const parts = entry.splitItems.length
    ? entry.splitItems.map((s) => ({ accountCode: s.accountCode, amount: decimal(s.totalBillValue) }))
    : [{ accountCode: entry.accountCode, amount: decimal(total) }]
  return {
    type: Invoice.TypeEnum.ACCPAY,
    status: Invoice.StatusEnum.DRAFT,
    date: entry.settledAt ?? entry.performedAt,
    invoiceNumber: entry.supplier?.documentNumber,
    reference: entry.id,
    lineAmountTypes: LineAmountTypes.Inclusive,
    lineItems: parts.map((p) => ({ description: entry.note ?? entry.family, quantity: 1, unitAmount: p.amount, accountCode: p.accountCode })),
  }
}

export async function known(xero: XeroClient, tenant: string, reference: string): Promise<boolean> {
  const { body } = await xero.accountingApi.getInvoices(tenant, undefined, `Reference=="${reference}"`)
  const [invoice] = body.invoices ?? []
  return invoice !== undefined && invoice.type === Invoice.TypeEnum.ACCPAY && invoice.status !== Invoice.StatusEnum.VOIDED
}
