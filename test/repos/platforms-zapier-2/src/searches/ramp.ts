import type { Search, SearchPerform } from 'zapier-platform-core'

const perform: SearchPerform = async (z, bundle) => {
  const r = await z.request<{ data: object[] }>('https://api.ramp.com/v1/expenses', {
    method: 'GET',
    params: { note: bundle.inputData.note as string },
  })
  return r.data.data as { id: string }[]
}

export default {
  key: 'ramp_expense',
  noun: 'Ramp expense',
  display: { label: 'Find Ramp Expense', description: 'The US entity uses Ramp.' },
  operation: { perform },
} satisfies Search
