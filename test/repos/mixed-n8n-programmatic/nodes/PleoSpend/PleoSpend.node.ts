import type { IDataObject, IExecuteFunctions, ILoadOptionsFunctions, INodeExecutionData, INodePropertyOptions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { pleoApiRequest, pleoApiRequestAllItems, rateFor } from './GenericFunctions';

export class PleoSpend implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo Spend',
		name: 'pleoSpend',
		group: ['input'],
		version: 1,
		description: 'Works with the Pleo Open API',
		defaults: { name: 'Pleo Spend' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'pleoSpendApi', required: true }],
		properties: [
			{
				displayName: 'Operation', name: 'operation', type: 'options', noDataExpression: true, default: 'getAll',
				options: [
					{ name: 'Get Expense', value: 'get' },
					{ name: 'Get Many Expenses', value: 'getAll' },
					{ name: 'Invite Employee', value: 'invite' },
					{ name: 'Remove Employee', value: 'remove' },
				],
			},
			{ displayName: 'ID', name: 'id', type: 'string', default: '' },
			{ displayName: 'Account', name: 'account', type: 'options', typeOptions: { loadOptionsMethod: 'getAccounts' }, default: '' },
		],
	};

	methods = {
		loadOptions: {
			async getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { accounts } = await pleoApiRequest.call(this, 'GET', '/accounts', {}, { pageSize: 200 }); // expect: legacy-call getAccounts (certain)
				return accounts.map((a: IDataObject) => ({ name: `${a.accountNumber} ${a.name}`, value: a.id as string }));
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const returnData: IDataObject[] = [];
		for (let i = 0; i < items.length; i++) {
			const operation = this.getNodeParameter('operation', i) as string;
			if (operation === 'getAll') {
				const all = await pleoApiRequestAllItems.call(this, 'expenses', '/expenses'); // expect: legacy-call getExpenses (certain)
				returnData.push(...all);
			} else if (operation === 'get') {
				const id = this.getNodeParameter('id', i) as string;
				const expense = await pleoApiRequest.call(this, 'GET', `/expenses/${id}`); // expect: legacy-call getExpense (certain)
				expense.rates = await rateFor.call(this, 'EUR');
				returnData.push(expense);
			} else if (operation === 'invite') {
				returnData.push(await pleoApiRequest.call(this, 'POST', '/employees', { email: items[i].json.email })); // expect: legacy-call createEmployee (certain)
			} else if (operation === 'remove') {
				const id = this.getNodeParameter('id', i) as string;
				await pleoApiRequest.call(this, 'DELETE', '/employees/' + encodeURIComponent(id)); // expect: legacy-call deleteEmployee (certain)
				returnData.push({ id, removed: true });
			}
		}
		return [this.helpers.returnJsonArray(returnData)];
	}
}
