import type { Account, Employee, Paged, TaxCode, Vendor } from '~/pleo/types'

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
type Query = Record<string, string | number | boolean | undefined>

export class PleoError extends Error {
  constructor(readonly status: number, message: string) {
    super(message)
  }
}

export interface PleoClientOptions {
  apiKey: string
  companyId: string
  baseUrl?: string
}

export class PleoClient {
  private readonly baseUrl: string
  private readonly companyId: string
  readonly #auth: string

  constructor({ apiKey, companyId, baseUrl = 'https://external.pleo.io' }: PleoClientOptions) {
    this.baseUrl = baseUrl
    this.companyId = companyId
    this.#auth = 'Basic ' + Buffer.from(`${apiKey}:`).toString('base64')
  }

  private async request<T>(verb: Verb, path: string, opts: { query?: Query; body?: unknown } = {}): Promise<T> {
    const url = new URL(path, this.baseUrl)
    for (const [k, v] of Object.entries(opts.query ?? {})) if (v !== undefined) url.searchParams.set(k, String(v))
    const res = await fetch(url, {
      method: verb,
      headers: { authorization: this.#auth, 'content-type': 'application/json' },
      body: opts.body === undefined ? undefined : JSON.stringify(opts.body),
    })
    if (!res.ok) throw new PleoError(res.status, await res.text())
    return (res.status === 204 ? undefined : await res.json()) as T
  }

  // --- employees -------------------------------------------------------

  employees(after?: string) {
    return this.request<Paged<Employee>>('GET', '/v2/employees', { query: { companyId: this.companyId, after, limit: 200 } })
  }

  employee(id: string) {
    return this.request<{ data: Employee }>('GET', `/v2/employees/${id}`)
  }

  inviteEmployee(email: string) {
    return this.request<{ data: { id: string } }>('POST', '/v2/employees', { body: { email } }) // expect: unknown-external-call
  }

  removeEmployee(id: string) {
    return this.request<void>('DELETE', `/v2/employees/${id}`) // expect: unknown-external-call
  }

  // --- accounts --------------------------------------------------------

  accounts() {
    return this.request<Paged<Account>>('POST', '/v1/chart-of-accounts:search', {
      body: { companyId: this.companyId, excludeIfAssignedToCategory: true, excludeIfAssignedToContraAccount: true },
    })
  }

  createAccount(a: Pick<Account, 'externalId' | 'name' | 'code'>) {
    return this.request<{ data: Account }>('POST', '/v1/chart-of-accounts', {
      body: { ...a, archived: false, companyId: this.companyId },
    })
  }

  createAccounts(items: Array<Pick<Account, 'externalId' | 'name' | 'code' | 'archived'>>) {
    return this.request<Paged<Account>>('POST', '/v1/chart-of-accounts/batch', { body: { items } }) // expect: legacy-parameter
  }

  renameAccount(id: string, name: string) {
    return this.request<{ data: Account }>('PATCH', `/v1/chart-of-accounts/${id}`, { body: { name } }) // expect: unknown-external-call
  }

  updateAccount(id: string, a: Pick<Account, 'name' | 'archived'>) {
    return this.request<{ data: Account }>('PUT', `/v1/chart-of-accounts/${id}`, { body: a })
  }

  deleteAccount(id: string) {
    return this.request<void>('DELETE', '/v1/chart-of-accounts/' + id)
  }

  // --- vendors ---------------------------------------------------------

  vendors(name?: string) {
    return this.request<Paged<Vendor>>('POST', '/v1/vendors:search', { query: { company_id: this.companyId }, body: { name } })
  }

  vendor(id: string) {
    return this.request<{ data: Vendor }>('GET', `/v1/vendors/${id}`)
  }

  listVendors() {
    return this.request<Paged<Vendor>>('GET', '/v1/vendors', { query: { company_id: this.companyId } }) // expect: unknown-external-call
  }

  archiveVendor(id: string) {
    return this.request<void>('POST', `/v1/vendors/${id}:archive`)
  }

  activateVendor(id: string, externalId: string) {
    return this.request<void>('POST', `/v1/vendors/${id}:activate`, { body: { externalId } })
  }

  // --- tax -------------------------------------------------------------

  taxCodes() {
    return this.request<Paged<TaxCode>>('POST', '/v0/tax-codes:search', { query: { company_id: this.companyId }, body: { archived: false } })
  }

  taxCode(id: string) {
    return this.request<{ data: TaxCode }>('GET', `/v0/tax-codes/${id}`)
  }

  saveTaxCode(t: TaxCode) {
    const { id, ...rest } = t
    return id
      ? this.request<{ data: TaxCode }>('PUT', `/v0/tax-codes/${id}`, { body: { ...rest, companyId: this.companyId } })
      : this.request<{ data: TaxCode }>('POST', '/v0/tax-codes', { body: { ...rest, companyId: this.companyId } })
  }
}
