import { NodeConnectionTypes } from 'n8n-workflow'
import type { INodeType, INodeTypeDescription } from 'n8n-workflow'

import { expenseDescription } from './resources/expense/index.js'
import { tagDescription } from './resources/tag/index.js'
import { API_ROOT, APP_URL } from './shared/constants.js'

export class PleoSpend implements INodeType {
  description: INodeTypeDescription

  constructor() {
    this.description = {
      displayName: 'Pleo Spend',
      name: 'pleoSpend',
      icon: 'file:pleo.svg',
      group: ['transform'],
      version: 1,
      description: 'Expenses, receipts and tags',
      defaults: { name: 'Pleo Spend' },
      inputs: [NodeConnectionTypes.Main],
      outputs: [NodeConnectionTypes.Main],
      credentials: [{ name: 'pleoSpendApi', required: true }],
      requestDefaults: { baseURL: API_ROOT, json: true },
      properties: [
        {
          displayName: `You find your token at ${APP_URL}`,
          name: 'notice',
          type: 'notice',
          default: '',
        },
        {
          displayName: 'Resource',
          name: 'resource',
          type: 'options',
          noDataExpression: true,
          options: [
            { name: 'Expense', value: 'expense' },
            { name: 'Tag', value: 'tag' },
          ],
          default: 'expense',
        },
        ...expenseDescription,
        ...tagDescription,
      ],
    }
  }
}
