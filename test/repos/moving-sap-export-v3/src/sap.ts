import type { ExportItem } from './pleo/export.js'

interface SapAnswer {
  d: { results: { DocumentNumber: string; status: string; type: string }[] }
}

export async function postDocument(item: ExportItem): Promise<string> {
  const res = await fetch(`${process.env.SAP_URL}/sap/opu/odata/sap/API_JOURNALENTRY/Post`, {
    method: 'POST',
    headers: { Authorization: `Basic ${process.env.SAP_BASIC}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      PostingDate: item.date,
      Header: item.supplier?.name ?? item.note ?? item.type,
      Amount: (item.amount.inWalletCurrency.value / 100).toFixed(2),
      Currency: item.amount.inWalletCurrency.currency,
      Person: item.user?.code,
      Items: item.accountingEntryLines.map((l) => ({ GLAccount: l.account?.code, TaxCode: l.tax?.code, Net: l.netAmount.inWalletCurrency.value / 100 })),
    }),
  })
  const { d } = (await res.json()) as SapAnswer
  const [document] = d.results
  if (document.status !== 'POSTED') throw new Error(`SAP ${document.type}: ${document.status}`)
  return document.DocumentNumber
}
