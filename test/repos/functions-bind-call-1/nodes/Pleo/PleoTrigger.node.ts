import type { IDataObject, INodeExecutionData, INodeType, INodeTypeDescription, IPollFunctions } from 'n8n-workflow';
import { pleoApiRequestAllItems } from './GenericFunctions';
import { rocketRequest } from '../Rocket/GenericFunctions';

export class PleoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo Trigger',
		name: 'pleoTrigger',
		group: ['trigger'],
		version: 1,
		description: 'Starts the workflow when an expense is queued',
		defaults: { name: 'Pleo Trigger' },
		inputs: [],
		outputs: ['main'],
		credentials: [{ name: 'pleoApi', required: true }],
		polling: true,
		properties: [],
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const state = this.getWorkflowStaticData('node');
		const load = pleoApiRequestAllItems.bind(this, 'expenses', 'GET');
		const expenses = await load('/expenses', { dateFrom: state.since as string, status: 'QUEUED' }); // expect: legacy-call getExpenses (certain)
		state.since = new Date().toISOString();

		const announced = await rocketRequest.call(this, 'GET', '/expenses');
		const fresh = expenses.filter((e: IDataObject) => !announced.includes(e.id));
		return fresh.length ? [this.helpers.returnJsonArray(fresh)] : null;
	}
}
