import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionType } from 'n8n-workflow';

import { spendeskApiRequest } from './GenericFunctions';

export class Spendesk implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Spendesk',
		name: 'spendesk',
		group: ['output'],
		version: 1,
		description: 'Expenses and employees of Spendesk',
		defaults: { name: 'Spendesk' },
		inputs: [NodeConnectionType.Main],
		outputs: [NodeConnectionType.Main],
		credentials: [{ name: 'spendeskApi', required: true }],
		properties: [],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0);
		const data =
			operation === 'employees'
				? await spendeskApiRequest.call(this, 'GET', '/employees')
				: await spendeskApiRequest.call(this, 'GET', '/expenses', {}, { pageSize: 50 });
		return [this.helpers.returnJsonArray(data)];
	}
}
