import type {
	IDataObject,
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { pleoApiRequest, pleoApiRequestAllItems } from './GenericFunctions';
import { employeeFields, expenseFields } from './descriptions';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		icon: 'file:pleo.svg',
		group: ['transform'],
		version: 1,
		description: 'Consume the Pleo API',
		defaults: { name: 'Pleo' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'pleoApi', required: true }],
		properties: [...expenseFields, ...employeeFields],
	};

	methods = {
		loadOptions: {
			async getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { accounts } = await pleoApiRequest.call(this, 'GET', '/accounts'); // expect: legacy-call getAccounts (certain)
				return accounts.map((a: IDataObject) => ({ name: a.name, value: a.id }));
			},
			async getTeams(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const teams = await pleoApiRequestAllItems.call(this, 'teams', 'GET', '/teams'); // expect: legacy-call getTeams (certain)
				return teams.map((t) => ({ name: t.name as string, value: t.id as string }));
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const out: IDataObject[] = [];
		const resource = this.getNodeParameter('resource', 0) as string;
		const operation = this.getNodeParameter('operation', 0) as string;

		for (let i = 0; i < items.length; i++) {
			let responseData;
			if (resource === 'expense') {
				if (operation === 'get') {
					const expenseId = this.getNodeParameter('expenseId', i) as string;
					responseData = await pleoApiRequest.call(this, 'GET', `/expenses/${expenseId}`); // expect: legacy-call getExpense (certain)
				}
				if (operation === 'getAll') {
					const filters = this.getNodeParameter('filters', i) as IDataObject;
					responseData = await pleoApiRequestAllItems.call(this, 'expenses', 'GET', '/expenses', filters); // expect: legacy-call getExpenses (certain)
				}
				if (operation === 'setStatus') {
					const body: IDataObject = {
						expenseIds: (this.getNodeParameter('expenseIds', i) as string).split(','),
						status: this.getNodeParameter('status', i),
					};
					responseData = await pleoApiRequest.call(this, 'PUT', '/expenses', body); // expect: legacy-call updateExpenses (certain)
				}
			} else if (resource === 'employee') {
				const employeeId = this.getNodeParameter('employeeId', i, '') as string;
				if (operation === 'update') {
					// expect-next-line: legacy-call updateEmployee (certain)
					responseData = await pleoApiRequest.call(
						this,
						'PUT',
						`/employees/${employeeId}`,
						this.getNodeParameter('updateFields', i) as IDataObject,
					);
				} else if (operation === 'delete') {
					responseData = await pleoApiRequest.apply(this, ['DELETE', `/employees/${employeeId}`]); // expect: legacy-call deleteEmployee (certain)
				}
			}
			out.push(responseData);
		}
		return [this.helpers.returnJsonArray(out)];
	}
}
