import type { IDataObject, IExecuteFunctions, ILoadOptionsFunctions, INodeExecutionData, INodePropertyOptions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { pleoApiRequest, pleoApiRequestAllItems } from './GenericFunctions';
import { description } from './description';

export class Pleo implements INodeType {
	description: INodeTypeDescription = description;

	methods = {
		loadOptions: {
			async getTagGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { companyId } = await this.getCredentials('pleoApi');
				const { data } = await pleoApiRequest.call(this, 'GET', '/v0/tag-groups', {}, { company_id: companyId });
				return data.map((g: IDataObject) => ({ name: g.name as string, value: g.id as string }));
			},
			async getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { data } = await pleoApiRequest.call(this, 'GET', '/v1/accounts', {}, { pageSize: 100 }); // expect: unknown-external-call
				return data.map((a: IDataObject) => ({ name: a.name as string, value: a.id as string }));
			},
			async getCompanies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const data = await pleoApiRequestAllItems.call(this, 'GET', '/v1/companies');
				return data.map((c) => ({ name: c.name as string, value: c.id as string }));
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const out: IDataObject[] = [];
		const { companyId } = await this.getCredentials('pleoApi');

		for (let i = 0; i < items.length; i++) {
			const resource = this.getNodeParameter('resource', i) as string;
			const operation = this.getNodeParameter('operation', i) as string;

			if (resource === 'entry' && operation === 'getAll') {
				const filters = this.getNodeParameter('filters', i, {}) as IDataObject;
				out.push(...(await pleoApiRequestAllItems.call(this, 'POST', '/v1/accounting-entries:search', { includeDeleted: false, ...filters }, { company_id: companyId, limit: 100 })));
			} else if (resource === 'entry' && operation === 'get') {
				const id = this.getNodeParameter('entryId', i) as string;
				out.push((await pleoApiRequest.call(this, 'GET', `/v1/accounting-entries/${id}`)).data);
			} else if (resource === 'entry' && operation === 'getReceipts') {
				const id = this.getNodeParameter('entryId', i) as string;
				out.push(...(await pleoApiRequestAllItems.call(this, 'GET', `/v1/accounting-entries/${id}/receipts`, {}, { limit: 100 })));
			} else if (resource === 'employee' && operation === 'getAll') {
				out.push(...(await pleoApiRequestAllItems.call(this, 'GET', '/v2/employees', {}, { companyId })));
			} else if (resource === 'employee' && operation === 'create') {
				const email = this.getNodeParameter('email', i) as string;
				out.push(await pleoApiRequest.call(this, 'POST', '/v1/employees', { email })); // expect: unknown-external-call
			} else if (resource === 'vendor' && operation === 'getAll') {
				const qs = this.getNodeParameter('options', i, {}) as IDataObject;
				out.push(...(await pleoApiRequestAllItems.call(this, 'POST', '/v1/vendors:search', {}, qs)));
			} else if (resource === 'vendor' && operation === 'search') {
				const name = this.getNodeParameter('name', i) as string;
				out.push(...(await pleoApiRequestAllItems.call(this, 'POST', '/v1/vendors:search', { name }, { limit: 50 }))); // expect: legacy-parameter
			} else if (resource === 'account' && operation === 'getAll') {
				out.push(
					...(await pleoApiRequestAllItems.call(this, 'POST', '/v1/chart-of-accounts:search', {
						companyId,
						excludeIfAssignedToCategory: false,
						excludeIfAssignedToContraAccount: false,
					})),
				);
			} else if (resource === 'tag' && operation === 'update') {
				const id = this.getNodeParameter('tagId', i) as string;
				const code = this.getNodeParameter('code', i) as string;
				out.push(await pleoApiRequest.call(this, 'PATCH', `/v0/tags/${id}`, { code, archived: false })); // expect: unknown-external-call
			} else if (resource === 'job' && operation === 'getAll') {
				const old = this.getNodeParameter('legacy', i, false) as boolean;
				out.push(
					...(old
						? await pleoApiRequestAllItems.call(this, 'GET', '/v2/export-jobs', {}, { company_id: companyId }) // expect: superseded-external-call
						: await pleoApiRequestAllItems.call(this, 'GET', '/v3/export-jobs', {}, { company_id: companyId })),
				);
			}
		}
		return [this.helpers.returnJsonArray(out)];
	}
}
