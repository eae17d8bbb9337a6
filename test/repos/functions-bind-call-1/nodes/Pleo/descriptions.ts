import type { INodeProperties } from 'n8n-workflow';

export const expenseFields: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Employee', value: 'employee' },
			{ name: 'Expense', value: 'expense' },
		],
		default: 'expense',
	},
	{
		displayName: 'Expense ID',
		name: 'expenseId',
		type: 'string',
		default: '',
		description: 'The ID as in /v1/expenses/{expenseId}',
	},
];

export const employeeFields: INodeProperties[] = [
	{
		displayName: 'Employee ID',
		name: 'employeeId',
		type: 'string',
		default: '',
		displayOptions: { show: { resource: ['employee'] } },
	},
];
