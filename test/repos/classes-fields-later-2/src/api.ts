import type { Requester } from './requester.ts'

/** One REST collection. */
export class Api<T extends { id: string }> {
  constructor(
    private readonly requester: Requester,
    private readonly resource: string,
  ) {}

  list(): Promise<Record<string, T[]>> {
    return this.requester.request('GET', this.resource) // expect: legacy-call getAccounts, legacy-call getTaxCodes
  }

  find(id: T['id']): Promise<T> {
    return this.requester.request('GET', `${this.resource}/${id}`) // expect: legacy-call getAccount, legacy-call getTaxCode
  }
}

export class ContactsApi<T extends { id: string }> {
  private readonly resource = '/employees'

  constructor(private readonly requester: Requester) {}

  list(): Promise<T[]> {
    return this.requester.request('GET', this.resource)
  }
}
