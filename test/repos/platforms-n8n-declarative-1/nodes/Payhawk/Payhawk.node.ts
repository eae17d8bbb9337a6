import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

export class Payhawk implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Payhawk',
		name: 'payhawk',
		group: ['input'],
		version: 1,
		description: 'Payhawk next to Pleo',
		defaults: { name: 'Payhawk' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'payhawkApi', required: true }],
		requestDefaults: { baseURL: '=https://api.payhawk.com/api/v3/accounts/{{$credentials.accountId}}' },
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Get Expenses',
						value: 'expenses',
						action: 'Get expenses',
						routing: { request: { method: 'GET', url: '/expenses' } },
					},
					{
						name: 'Get Employees',
						value: 'employees',
						action: 'Get employees',
						routing: { request: { method: 'GET', url: '/employees' } },
					},
				],
				default: 'expenses',
			},
		],
	};
}
