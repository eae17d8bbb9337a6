import type { INodeProperties } from 'n8n-workflow';

export const expenseOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['expense'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get an expense' },
			{ name: 'Get Many', value: 'getAll', action: 'Get many expenses' },
			{ name: 'Get Receipts', value: 'getReceipts', action: 'Get the receipts of an expense' },
			{ name: 'Set Export Status', value: 'setStatus', action: 'Set the export status of expenses' },
		],
		default: 'getAll',
	},
];

export const expenseFields: INodeProperties[] = [
	{
		displayName: 'Expense ID',
		name: 'expenseId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 0b3c2f9e-…',
		displayOptions: { show: { resource: ['expense'], operation: ['get', 'getReceipts'] } },
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
		displayOptions: { show: { resource: ['expense'], operation: ['getAll'] } },
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { resource: ['expense'], operation: ['getAll'], returnAll: [false] } },
	},
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: [
			{ name: 'Exported', value: 'EXPORTED' },
			{ name: 'Exporting', value: 'EXPORTING' },
		],
		default: 'EXPORTED',
		displayOptions: { show: { resource: ['expense'], operation: ['setStatus'] } },
	},
];
