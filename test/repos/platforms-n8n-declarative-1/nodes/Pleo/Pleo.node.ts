import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { accountFields, accountOperations } from './descriptions/AccountDescription';
import { expenseFields, expenseOperations } from './descriptions/ExpenseDescription';
import { teamOperations } from './descriptions/TeamDescription';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		icon: { light: 'file:../../icons/pleo.svg', dark: 'file:../../icons/pleo.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Get and change data in Pleo',
		defaults: { name: 'Pleo' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'pleoOpenApi', required: true }],
		requestDefaults: {
			baseURL: 'https://openapi.pleo.io/v1',
			headers: {
				Accept: 'application/json',
				'Content-Type': 'application/json',
			},
		},
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Account', value: 'account' },
					{ name: 'Expense', value: 'expense' },
					{ name: 'Team', value: 'team' },
				],
				default: 'expense',
			},
			...expenseOperations,
			...expenseFields,
			...accountOperations,
			...accountFields,
			...teamOperations,
		],
	};
}
