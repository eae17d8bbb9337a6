import type { IHookFunctions, INodeType, INodeTypeDescription, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

const URL_SUBSCRIPTIONS = 'https://external.pleo.io/v1/subscriptions';

async function authorized(this: IHookFunctions) {
	const { apiKey } = await this.getCredentials('pleoApi');
	return {
		'Content-Type': 'application/json',
		Authorization: `Bearer ${apiKey}`, // expect: wrong-auth-scheme
	};
}

export class PleoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Pleo Trigger',
		name: 'pleoTrigger',
		group: ['trigger'],
		version: 1,
		description: 'Starts the workflow when Pleo events occur',
		defaults: { name: 'Pleo Trigger' },
		inputs: [],
		outputs: ['main'],
		credentials: [{ name: 'pleoApi', required: true }],
		webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
		properties: [],
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				const data = this.getWorkflowStaticData('node');
				return data.subscriptionId !== undefined;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				const res = await this.helpers.httpRequest({
					method: 'POST',
					url: URL_SUBSCRIPTIONS,
					headers: await authorized.call(this),
					body: { url: this.getNodeWebhookUrl('default'), events: ['v1.export-job.created'] },
				});
				this.getWorkflowStaticData('node').subscriptionId = res.data.id;
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				const data = this.getWorkflowStaticData('node');
				await this.helpers.httpRequest({ method: 'DELETE', url: `${URL_SUBSCRIPTIONS}/${data.subscriptionId}`, headers: await authorized.call(this) });
				delete data.subscriptionId;
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return { workflowData: [this.helpers.returnJsonArray(this.getBodyData())] };
	}
}
