import type { ActionDefinition } from '@segment/actions-core'

interface Settings {
  apiKey: string
}
interface Payload {
  email: string
  amount: number
}

const action: ActionDefinition<Settings, Payload> = {
  title: 'Create expense in Spendesk',
  description: 'Sends an event as an expense. Pleo gets its own action later.',
  fields: {
    email: { label: 'Employee', type: 'string', required: true },
    amount: { label: 'Amount', type: 'number', required: true },
  },
  perform: (request, { payload, settings }) => {
    return request('https://public-api.spendesk.com/v1/expenses', {
      method: 'post',
      headers: { authorization: `Bearer ${settings.apiKey}` },
      json: payload,
    })
  },
}

export default action
