import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionType } from 'n8n-workflow';
import { pleoApiRequest, pleoLegacyApiRequest } from './GenericFunctions';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		group: ['input'],
		version: [1, 2],
		description: 'Read company spend from Pleo',
		defaults: { name: 'Pleo' },
		inputs: [NodeConnectionType.Main],
		outputs: [NodeConnectionType.Main],
		credentials: [
			{ name: 'pleoLegacyApi', required: true, displayOptions: { show: { '@version': [1] } } },
			{ name: 'pleoApi', required: true, displayOptions: { show: { '@version': [2] } } },
		],
		properties: [{ displayName: 'Company ID', name: 'companyId', type: 'string', default: '' }],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		if (this.getNode().typeVersion === 1) {
			const old = await pleoLegacyApiRequest.call(this, 'GET', '/expenses', { pageSize: 100 });
			return [this.helpers.returnJsonArray(old.expenses)];
		}
		const companyId = this.getNodeParameter('companyId', 0) as string;
		const answer = await pleoApiRequest.call(
			this,
			'POST',
			'/v1/accounting-entries:search',
			{ includeDeleted: false },
			{ company_id: companyId, limit: 100 },
		);
		return [this.helpers.returnJsonArray(answer.data)];
	}
}
