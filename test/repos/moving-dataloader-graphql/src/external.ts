import got from 'got'

export interface Entry { id: string; employeeId?: string; transactionValue: { minors: number; currency: string } }

const external = got.extend({
  prefixUrl: 'https://external.pleo.io',
  username: process.env.PLEO_KEY,
  password: '',
})

export async function externalEmployee(id: string) {
  const { data } = await external.get(`v1/employees/${id}`).json<{ data: { jobTitle?: string } }>() // expect: unknown-external-call
  return data
}

export async function entriesOf(employeeId: string): Promise<Entry[]> {
  const page = await external.post('v1/accounting-entries:search', { // expect: legacy-parameter
    searchParams: { limit: 100 },
    json: { includeDeleted: false, employeeIds: [employeeId] },
  }).json<{ data: Entry[] }>()
  return page.data
}
