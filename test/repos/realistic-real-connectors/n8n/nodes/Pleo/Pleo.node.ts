import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { pleoApiRequest } from './GenericFunctions';

export class Pleo implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Pleo',
    name: 'pleo',
    group: ['transform'],
    version: 1,
    description: 'Reads from the Pleo Open API',
    defaults: { name: 'Pleo' },
    inputs: ['main'],
    outputs: ['main'],
    credentials: [{ name: 'pleoApi', required: true }],
    properties: [
      {
        displayName: 'Operation',
        name: 'operation',
        type: 'options',
        options: [
          { name: 'Get Expenses', value: 'expenses' },
          { name: 'Create Team', value: 'team' },
        ],
        default: 'expenses',
      },
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const operation = this.getNodeParameter('operation', 0) as string;
    if (operation === 'team') {
      const name = this.getNodeParameter('name', 0) as string;
      const team = await pleoApiRequest.call(this, 'POST', '/teams', { name }); // expect: legacy-call createTeam (certain)
      return [this.helpers.returnJsonArray(team)];
    }
    const { expenses } = await pleoApiRequest.call(this, 'GET', '/expenses', {}, { pageSize: 100 }); // expect: legacy-call getExpenses (certain)
    return [this.helpers.returnJsonArray(expenses)];
  }
}
