import { RestSource } from './RestSource.js'

export interface PleoAccount {
  id: string
  name: string
  code?: string
  archived: boolean
  accountNumber?: string
  accountCategoryId?: string
  hidden?: boolean
}

export class PleoSource extends RestSource {
  protected readonly baseUrl = 'https://external.pleo.io'

  constructor(private readonly key: string, private readonly companyId: string) {
    super()
  }

  protected override headers() {
    return { ...super.headers(), authorization: `Basic ${Buffer.from(`${this.key}:`).toString('base64')}` }
  }

  async account(id: string): Promise<PleoAccount> {
    const { data } = await this.get<{ data: PleoAccount }>(`/v1/chart-of-accounts/${id}`)
    return data
  }

  async searchAccounts(name: string) {
    const body = { companyId: this.companyId, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false, name }
    const { data } = await this.post<{ data: { id: string }[] }>('/v1-beta/accounts:search', body) // expect: superseded-external-call
    return data.map((hit) => hit.id)
  }

  allAccounts() {
    return this.get(`/v1/chart-of-accounts?company_id=${this.companyId}`) // expect: unknown-external-call
  }

  renameAccount(id: string, name: string) {
    return this.put(`/v1-beta/accounts/${id}`, { name, archived: false }) // expect: superseded-external-call
  }

  addAccount(input: { accountNumber: string; name: string }) {
    // expect-next-line: legacy-parameter
    return this.post('/v1/chart-of-accounts', {
      companyId: this.companyId,
      externalId: input.accountNumber,
      accountNumber: input.accountNumber,
      name: input.name,
      archived: false,
    })
  }

  async companies() {
    const { data } = await this.get<{ data: { id: string; name: string }[] }>('/v1/companies?limit=500')
    return data
  }
}
