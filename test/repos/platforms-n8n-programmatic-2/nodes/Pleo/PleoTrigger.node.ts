import { IDataObject, INodeExecutionData, INodeType, INodeTypeDescription, IPollFunctions, NodeConnectionType } from 'n8n-workflow'

export class PleoTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Pleo Trigger',
    name: 'pleoTrigger',
    group: ['trigger'],
    version: 1,
    polling: true,
    description: 'Starts the workflow for each expense that waits for its export',
    defaults: { name: 'Pleo Trigger' },
    inputs: [],
    outputs: [NodeConnectionType.Main],
    credentials: [{ name: 'pleoApi', required: true }],
    properties: [],
  }

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    const state = this.getWorkflowStaticData('node')
    const { token } = await this.getCredentials('pleoApi')
    const now = new Date().toISOString()

    // the poller never runs against staging
    const answer = await this.helpers.httpRequest({ // expect: legacy-call getExpenses (certain)
      method: 'GET',
      url: 'https://openapi.pleo.io/v1/expenses',
      qs: { status: 'QUEUED', dateFrom: state.lastPoll ?? now, dateTo: now },
      headers: { Authorization: `Bearer ${token}` },
    })

    state.lastPoll = now
    const expenses = answer.expenses as IDataObject[]
    if (this.getMode() === 'manual' && expenses.length === 0) {
      throw new Error('No queued expenses were found in Pleo (GET https://openapi.pleo.io/v1/expenses)')
    }
    return expenses.length ? [this.helpers.returnJsonArray(expenses)] : null
  }
}
