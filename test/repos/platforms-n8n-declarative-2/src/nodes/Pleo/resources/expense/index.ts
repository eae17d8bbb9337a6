import type { INodeProperties } from 'n8n-workflow'

import { offsetPagination } from '../../shared/pagination.js'
import { expenseGetDescription } from './get.js'
import { expenseGetManyDescription } from './getMany.js'

const displayOptions = { show: { resource: ['expense'] } }

export const expenseDescription: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions,
    options: [
      {
        name: 'Get',
        value: 'get',
        action: 'Get an expense',
        description: 'Get the data of a single expense',
        routing: { request: { method: 'GET', url: '=/expenses/{{$parameter.id}}' } }, // expect: legacy-call getExpense (certain)
      },
      {
        name: 'Get Many',
        value: 'getMany',
        action: 'Get expenses',
        routing: {
          request: { method: 'GET', url: '/expenses' }, // expect: legacy-call getExpenses (certain)
          operations: { pagination: offsetPagination('expenses') },
        },
      },
      {
        name: 'Get Receipts',
        value: 'receipts',
        action: 'Get receipts of an expense',
        routing: { request: { method: 'GET', url: '={{"/expenses/" + $parameter.id + "/receipts"}}' } }, // expect: legacy-call getExpenseReceipts
      },
    ],
    default: 'getMany',
  },
  ...expenseGetDescription,
  ...expenseGetManyDescription,
]
