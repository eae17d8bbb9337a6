import { employees, entriesOfPeriod, entry, exportJobs, expenseReceipts, queuedEntries, searchEntries } from './pleo/externalClient'
import { legacyEmployees, legacyExpense } from './pleo/legacyClient'

export async function syncEntries(from: string) {
  const rows: unknown[] = []
  let after: string | undefined
  for (;;) {
    const page = await searchEntries(from, after)
    for (const e of page.data) {
      rows.push({
        id: e.id,
        cents: e.transactionValue.minors,
        currency: e.amountOriginal.currency, // expect: legacy-field
        code: e.employeeCode, // expect: legacy-field
        team: e.teamId,
        family: e.family,
        status: e.status,
      })
    }
    if (!page.pagination.hasNextPage) break
    after = page.pagination.endCursor
  }
  return rows
}

export async function people() {
  const old = await legacyEmployees()
  const fresh = await employees()
  const roles = new Map(old.map((p) => [p.email, p.role])) // expect: lost-field
  return fresh.map((p: any) => ({ id: p.id, code: p.code, role: roles.get(p.email), job: p.jobTitle }))
}

export async function compare(id: string) {
  const before = await legacyExpense(id)
  const now = await entry(id)
  return {
    sameNote: before.note === now.note,
    sameAmount: Math.round(before.amount * 100) === now.totalBillValue?.minors,
    sameTeam: before.team === now.departmentId, // expect: legacy-field
    vat: now.supplier?.CIF, // expect: legacy-field
    receipts: (await expenseReceipts(id)).length,
  }
}

export async function monthReport(from: string, to: string) {
  const entries = await entriesOfPeriod(from, to)
  const queued = await queuedEntries()
  const jobs = await exportJobs()
  return {
    total: entries.reduce((s: number, e: any) => s + e.totalBillValue.minors, 0),
    split: entries.filter((e: any) => e.lines.length > 1).length, // expect: legacy-field
    queued: queued.map((q: any) => q.exportStatus),
    running: jobs.filter((j: any) => j.status === 'in_progress').length,
  }
}
