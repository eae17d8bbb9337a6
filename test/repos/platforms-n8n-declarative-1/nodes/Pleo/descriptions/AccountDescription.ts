import type { IExecuteSingleFunctions, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';

async function dropEmptyBody(this: IExecuteSingleFunctions, requestOptions: IHttpRequestOptions) {
	if (requestOptions.body && Object.keys(requestOptions.body).length === 0) requestOptions.body = undefined;
	return requestOptions;
}

export const accountOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['account'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create an account',
				routing: {
					request: { method: 'POST', url: '/accounts' }, // expect: legacy-call createAccount (certain)
					send: { preSend: [dropEmptyBody] },
				},
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an account',
				routing: {
					request: { method: 'DELETE', url: '=/accounts/{{$parameter["accountId"]}}' }, // expect: legacy-call deleteAccount (certain)
					output: { postReceive: [{ type: 'set', properties: { value: '={{ { "success": true } }}' } }] },
				},
			},
			{
				// has moved already; its own base wins over the node's
				name: 'Search Entries',
				value: 'searchEntries',
				action: 'Search the entries of an account',
				routing: {
					request: { method: 'POST', baseURL: 'https://external.pleo.io', url: '/v1/accounting-entries:search' },
				},
			},
		],
		default: 'create',
	},
];

export const accountFields: INodeProperties[] = [
	{
		displayName: 'Account ID',
		name: 'accountId',
		type: 'string',
		default: '',
		displayOptions: { show: { resource: ['account'], operation: ['delete'] } },
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		displayOptions: { show: { resource: ['account'], operation: ['create'] } },
		routing: { send: { type: 'body', property: 'name' } },
	},
];
