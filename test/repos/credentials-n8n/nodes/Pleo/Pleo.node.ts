import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { downloadReceipt, pleoApiRequest, pleoLegacyRequest } from './GenericFunctions';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		group: ['transform'],
		version: 1,
		description: 'Read accounting entries from Pleo',
		defaults: { name: 'Pleo' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [
			{ name: 'pleoApi', required: true, displayOptions: { show: { authentication: ['apiKey'] } } },
			{ name: 'pleoOAuth2Api', required: true, displayOptions: { show: { authentication: ['oAuth2'] } } },
			{ name: 'pleoLegacyApi', required: false },
		],
		properties: [
			{
				displayName: 'Authentication',
				name: 'authentication',
				type: 'options',
				options: [
					{ name: 'API Key', value: 'apiKey' },
					{ name: 'OAuth2', value: 'oAuth2' },
				],
				default: 'apiKey',
			},
			{ displayName: 'Resource', name: 'resource', type: 'string', default: 'entry' },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const out: INodeExecutionData[] = [];
		for (let i = 0; i < this.getInputData().length; i++) {
			const resource = this.getNodeParameter('resource', i) as string;
			if (resource === 'entry') {
				const res = await pleoApiRequest.call(this, 'POST', '/v1/accounting-entries:search', { includeDeleted: false });
				out.push(...this.helpers.returnJsonArray(res.data));
			} else if (resource === 'team') {
				const res = await pleoLegacyRequest.call(this, 'GET', '/teams');
				out.push(...this.helpers.returnJsonArray(res.teams));
			} else {
				const { entryId, receiptId } = this.getInputData()[i].json as { entryId: string; receiptId: string };
				out.push({ json: {}, binary: { data: await downloadReceipt.call(this, entryId, receiptId) } });
			}
		}
		return [out];
	}
}
