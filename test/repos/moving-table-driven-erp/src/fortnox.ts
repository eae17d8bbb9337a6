export interface Invoice { id: string; employeeCode: string; amountSettled: { value: number }; performedAt: string }

export async function supplierInvoices(): Promise<Invoice[]> {
  const r = await fetch('https://api.fortnox.se/3/supplierinvoices?filter=unpaid', {
    headers: { authorization: `Bearer ${process.env.FORTNOX_TOKEN}` },
  })
  const { SupplierInvoices } = await r.json()
  return SupplierInvoices.map((s: any) => ({
    id: String(s.GivenNumber),
    employeeCode: s.OurReference,
    amountSettled: { value: Number(s.Total) - Number(s.Balance) },
    performedAt: s.InvoiceDate,
  }))
}
