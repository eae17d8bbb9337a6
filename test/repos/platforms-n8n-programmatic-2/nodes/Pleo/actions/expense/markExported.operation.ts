import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { apiRequest } from '../../transport'

export async function execute(this: IExecuteFunctions, index: number): Promise<INodeExecutionData[]> {
  const raw = this.getNodeParameter('expenseIds', index) as string
  const expenseIds = raw.split(',').map((s) => s.trim()).filter(Boolean)
  await apiRequest.call(this, 'PUT', '/expenses', { body: { expenseIds, status: 'EXPORTED' } }) // expect: legacy-call updateExpenses (likely)
  return [{ json: { updated: expenseIds.length }, pairedItem: index }]
}
