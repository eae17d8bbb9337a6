import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow'
import { apiRequest } from '../../transport'

export const description: INodeProperties[] = [
  { displayName: 'Expense ID', name: 'expenseId', type: 'string', default: '', required: true },
  { displayName: 'Include Receipts', name: 'withReceipts', type: 'boolean', default: false },
]

export async function execute(this: IExecuteFunctions, index: number): Promise<INodeExecutionData[]> {
  const id = this.getNodeParameter('expenseId', index) as string
  const expense = await apiRequest.call(this, 'GET', `/expenses/${encodeURIComponent(id)}`) // expect: legacy-call getExpense (likely)
  if (this.getNodeParameter('withReceipts', index)) {
    expense.receipts = await apiRequest.call(this, 'GET', `/expenses/${encodeURIComponent(id)}/receipts`) // expect: legacy-call getExpenseReceipts (likely)
  }
  return this.helpers.constructExecutionMetaData(this.helpers.returnJsonArray(expense), { itemData: { item: index } })
}
