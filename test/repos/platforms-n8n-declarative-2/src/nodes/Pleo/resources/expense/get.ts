import type { INodeProperties } from 'n8n-workflow'

export const expenseGetDescription: INodeProperties[] = [
  {
    displayName: 'Expense ID',
    name: 'id',
    type: 'string',
    default: '',
    displayOptions: { show: { resource: ['expense'], operation: ['get', 'receipts'] } },
    hint: 'Open the expense in Pleo: the ID is the last part of the address',
  },
]
