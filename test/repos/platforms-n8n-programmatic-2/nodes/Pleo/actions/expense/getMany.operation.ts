import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { apiRequest, pages } from '../../transport'

export async function execute(this: IExecuteFunctions, index: number): Promise<INodeExecutionData[]> {
  const filters = this.getNodeParameter('filters', index, {}) as IDataObject
  const qs: IDataObject = {}
  if (filters.from) qs.dateFrom = new Date(filters.from as string).toISOString()
  if (filters.to) qs.dateTo = new Date(filters.to as string).toISOString()

  if (!this.getNodeParameter('returnAll', index)) {
    qs.pageSize = this.getNodeParameter('limit', index)
    const { expenses } = await apiRequest.call(this, 'GET', '/expenses', { qs }) // expect: legacy-call getExpenses (likely)
    return this.helpers.returnJsonArray(expenses)
  }

  const out: INodeExecutionData[] = []
  for await (const page of pages.call(this, '/expenses', 'expenses', qs)) { // expect: legacy-call getExpenses (likely)
    out.push(...this.helpers.returnJsonArray(page as IDataObject[]))
  }
  return out
}
