import { ofetch } from 'ofetch'
import * as v from 'valibot'
import { routes } from './routes'

const pleo = ofetch.create({
  baseURL: 'https://external.pleo.io',
  headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_KEY}:`)}` },
  retry: 2,
})

const Entry = v.object({
  id: v.string(),
  employeeId: v.nullish(v.string()),
  family: v.string(),
  note: v.nullish(v.string()),
  // FIXME both optional until everything is moved
  amountOriginal: v.optional(v.object({ value: v.number(), currency: v.string() })),
  transactionValue: v.optional(v.object({ minors: v.number(), currency: v.string() })),
})
const Entries = v.object({ data: v.array(Entry), pagination: v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) }) })

export async function spend(company: string, after?: string) {
  const raw = await pleo(routes.entries, {
    method: 'POST',
    query: { company_id: company, after, limit: 100 },
    body: { includeDeleted: false },
  })
  const { data, pagination } = v.parse(Entries, raw)
  const total = data.reduce((sum, e) => sum + (e.transactionValue?.minors ?? e.amountOriginal?.value ?? 0), 0) // expect: legacy-field
  return { total, next: pagination.hasNextPage ? pagination.endCursor : null }
}

export const one = async (id: string) => {
  const { data } = await pleo<{ data: any }>(routes.entry(id))
  return { id: data.id, state: data.exportStatus, code: data.employeeCode } // expect: legacy-field
}

export const employees = (company: string, page: number) => pleo(routes.employees, { query: { companyId: company, limit: 50, pageOffset: page * 50 } }) // expect: legacy-parameter

export const tagGroups = () => pleo(routes.tagGroups) // expect: legacy-parameter

export const accounts = () => pleo(routes.accounts) // expect: unknown-external-call

export const tag = (group: string, id: string) => pleo(routes.tag(group, id)) // expect: unknown-external-call

export const hideTag = (id: string) => pleo(`/v0/tags/${id}`, { method: 'PATCH', body: { archived: true } }) // expect: unknown-external-call

export const balance = () => pleo(routes.balance) // expect: unknown-external-call
