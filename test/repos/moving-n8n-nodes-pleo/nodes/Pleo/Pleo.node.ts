import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { allEmployees, pleoApiRequest } from './GenericFunctions';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		group: ['input'],
		version: 1,
		description: 'Read expenses and employees',
		defaults: { name: 'Pleo' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'pleoApi', required: true }],
		properties: [
			{ displayName: 'Resource', name: 'resource', type: 'options', options: [{ name: 'Expense', value: 'expense' }, { name: 'Employee', value: 'employee' }], default: 'expense' },
			{ displayName: 'Since', name: 'since', type: 'dateTime', default: '' },
			{ displayName: 'Status', name: 'status', type: 'string', default: '' },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const out: INodeExecutionData[] = [];
		const resource = this.getNodeParameter('resource', 0) as string;

		if (resource === 'employee') {
			return [this.helpers.returnJsonArray(await allEmployees.call(this))];
		}

		for (let i = 0; i < items.length; i++) {
			const { status: previous, type } = items[i].json;
			const dateFrom = this.getNodeParameter('since', i) as string;
			const response = await pleoApiRequest.call(this, 'GET', '/expenses', {}, { dateFrom, pageSize: 1000 });
			for (const expense of response.expenses) {
				out.push({
					json: {
						id: expense.id,
						note: expense.note,
						date: expense.performedAt,
						value: expense.amountSettled.value, // expect: changed-field
						currency: expense.amountSettled.currency, // expect: changed-field
						state: expense.cardTransaction?.state, // expect: lost-field
						authorized: expense.cardTransaction?.authorizedAt, // expect: lost-field
						export: expense.status, // expect: changed-field
						previous,
						inputType: type,
					},
					pairedItem: i,
				});
			}
		}
		return [out];
	}
}
