import type {
	IDataObject,
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionType, NodeOperationError } from 'n8n-workflow';

import { expenseFields, expenseOperations } from './ExpenseDescription';
import { pleoApiRequest, pleoApiRequestAllItems, validateJSON } from './GenericFunctions';

export class Pleo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo',
		name: 'pleo',
		icon: 'file:pleo.svg',
		group: ['output'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Consume the Pleo Open API',
		defaults: { name: 'Pleo' },
		inputs: [NodeConnectionType.Main],
		outputs: [NodeConnectionType.Main],
		credentials: [{ name: 'pleoApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Employee', value: 'employee' },
					{ name: 'Expense', value: 'expense' },
					{ name: 'Tag', value: 'tag' },
				],
				default: 'expense',
			},
			...expenseOperations,
			...expenseFields,
		],
	};

	methods = {
		loadOptions: {
			async getTagGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const groups = await pleoApiRequest.call(this, 'GET', '/tag-groups'); // expect: legacy-call getTagGroups
				return groups.map((g: IDataObject) => ({ name: g.name as string, value: g.id as string }));
			},
			async getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const accounts = await pleoApiRequestAllItems.call(this, 'accounts', 'GET', '/accounts'); // expect: legacy-call getAccounts
				return accounts.map((a: IDataObject) => ({
					name: `${a.accountNumber} ${a.name}`,
					value: a.id as string,
				}));
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const returnData: INodeExecutionData[] = [];
		let responseData;
		const qs: IDataObject = {};
		const resource = this.getNodeParameter('resource', 0);
		const operation = this.getNodeParameter('operation', 0);

		for (let i = 0; i < items.length; i++) {
			try {
				if (resource === 'expense') {
					if (operation === 'get') {
						const expenseId = this.getNodeParameter('expenseId', i) as string;
						responseData = await pleoApiRequest.call(this, 'GET', `/expenses/${expenseId}`); // expect: legacy-call getExpense
					}
					if (operation === 'getAll') {
						const returnAll = this.getNodeParameter('returnAll', i);
						if (returnAll) {
							responseData = await pleoApiRequestAllItems.call( // expect: legacy-call getExpenses
								this,
								'expenses',
								'GET',
								'/expenses',
								{},
								qs,
							);
						} else {
							qs.pageSize = this.getNodeParameter('limit', i);
							responseData = await pleoApiRequest.call(this, 'GET', '/expenses', {}, qs); // expect: legacy-call getExpenses
							responseData = responseData.expenses;
						}
					}
					if (operation === 'getReceipts') {
						const expenseId = this.getNodeParameter('expenseId', i) as string;
						responseData = await pleoApiRequest.call(this, 'GET', '/expenses/' + expenseId + '/receipts'); // expect: legacy-call getExpenseReceipts
						for (const receipt of responseData) {
							const file = await this.helpers.request({ method: 'GET', uri: receipt.url, encoding: null });
							receipt.size = file.length;
						}
					}
					if (operation === 'setStatus') {
						const body = {
							expenseIds: validateJSON(this.getNodeParameter('expenseIds', i) as string),
							status: this.getNodeParameter('status', i) as string,
						};
						responseData = await pleoApiRequest.call(this, 'PUT', '/expenses', body); // expect: legacy-call updateExpenses
					}
				} else if (resource === 'employee') {
					if (operation === 'create') {
						const body: IDataObject = { email: this.getNodeParameter('email', i) as string };
						Object.assign(body, this.getNodeParameter('additionalFields', i));
						responseData = await pleoApiRequest.call(this, 'POST', '/employees', body); // expect: legacy-call createEmployee
					}
					if (operation === 'delete') {
						const employeeId = this.getNodeParameter('employeeId', i) as string;
						await pleoApiRequest.call(this, 'DELETE', `/employees/${employeeId}`); // expect: legacy-call deleteEmployee
						responseData = { success: true };
					}
					if (operation === 'whoami') {
						responseData = await pleoApiRequest.call(this, 'GET', '/me'); // expect: undocumented-legacy-call
					}
				} else if (resource === 'tag') {
					const tagGroupId = this.getNodeParameter('tagGroupId', i) as string;
					const endpoint = `/tag-groups/${tagGroupId}/tags`;
					if (operation === 'create') {
						const attributeValues = this.getNodeParameter('attributeValues.value', i, []) as IDataObject[];
						responseData = await pleoApiRequest.call(this, 'POST', endpoint, { attributeValues }); // expect: legacy-call createTag
					} else if (operation === 'hide') {
						const tagId = this.getNodeParameter('tagId', i) as string;
						responseData = await pleoApiRequest.call(this, 'PATCH', `${endpoint}/${tagId}`, { hidden: true }); // expect: legacy-call updateTag
					} else {
						throw new NodeOperationError(this.getNode(), `The operation "${operation}" is not supported!`);
					}
				}

				const executionData = this.helpers.constructExecutionMetaData(
					this.helpers.returnJsonArray(responseData as IDataObject[]),
					{ itemData: { item: i } },
				);
				returnData.push(...executionData);
			} catch (error) {
				if (this.continueOnFail()) {
					returnData.push({ json: { error: (error as Error).message }, pairedItem: { item: i } });
					continue;
				}
				throw error;
			}
		}
		return [returnData];
	}
}
