import type { INodeProperties } from 'n8n-workflow';

const showOnlyForExpenses = { resource: ['expense'] };

export const expenseOperations: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: showOnlyForExpenses },
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many expenses',
				routing: {
					request: { // expect: legacy-call getExpenses (certain)
						method: 'GET',
						url: '/expenses',
					},
					output: {
						postReceive: [{ type: 'rootProperty', properties: { property: 'expenses' } }],
					},
				},
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an expense',
				routing: {
					request: { // expect: legacy-call getExpense (certain)
						method: 'GET',
						url: '=/expenses/{{$parameter.expenseId}}',
					},
				},
			},
			{
				name: 'Set Status',
				value: 'setStatus',
				action: 'Set the export status',
				routing: {
					request: { // expect: legacy-call updateExpenses (certain)
						method: 'PUT',
						url: '/expenses',
						body: {
							expenseIds: '={{ [$parameter.expenseId] }}',
							status: '={{ $parameter.status }}',
						},
					},
				},
			},
			{
				name: 'Update Note',
				value: 'updateNote',
				action: 'Update the note of an expense',
				routing: {
					request: { // expect: undocumented-legacy-call
						method: 'PUT',
						url: '=/expenses/{{$parameter["expenseId"]}}',
					},
				},
			},
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
		displayOptions: { show: { ...showOnlyForExpenses, operation: ['get', 'setStatus', 'updateNote'] } },
	},
	{
		displayName: 'Note',
		name: 'note',
		type: 'string',
		default: '',
		displayOptions: { show: { ...showOnlyForExpenses, operation: ['updateNote'] } },
		routing: { send: { type: 'body', property: 'note' } },
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { ...showOnlyForExpenses, operation: ['getAll'] } },
		routing: { send: { type: 'query', property: 'pageSize' } },
	},
];
