import { IDataObject, IExecuteFunctions, IHttpRequestMethods, INodeExecutionData, INodeType, INodeTypeDescription, NodeConnectionType } from 'n8n-workflow'

// deliberately the same name as in Pleo/transport, it used to be one file
async function apiRequest(this: IExecuteFunctions, method: IHttpRequestMethods, endpoint: string, qs: IDataObject = {}) {
  return this.helpers.requestOAuth2.call(
    this,
    'qontoOAuth2Api',
    { method, uri: `https://thirdparty.qonto.com/v2${endpoint}`, qs, json: true },
    { tokenType: 'Bearer' },
  )
}

export class Qonto implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Qonto',
    name: 'qonto',
    group: ['transform'],
    version: 1,
    description: 'Bank side of the reconciliation',
    defaults: { name: 'Qonto' },
    inputs: [NodeConnectionType.Main],
    outputs: [NodeConnectionType.Main],
    credentials: [{ name: 'qontoOAuth2Api', required: true }],
    properties: [],
  }

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const { transactions } = await apiRequest.call(this, 'GET', '/transactions', { status: 'completed' })
    const teams = await apiRequest.call(this, 'GET', '/teams')
    const accounts = await apiRequest.call(this, 'GET', '/accounts')
    return [this.helpers.returnJsonArray([...transactions, { teams, accounts }])]
  }
}
