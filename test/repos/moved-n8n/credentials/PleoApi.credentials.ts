import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

export class PleoApi implements ICredentialType {
	name = 'pleoApi';
	displayName = 'Pleo API';
	documentationUrl = 'https://developers.pleo.io';
	properties: INodeProperties[] = [
		{ displayName: 'API Key', name: 'apiKey', type: 'string', typeOptions: { password: true }, default: '' },
		{ displayName: 'Company ID', name: 'companyId', type: 'string', default: '' },
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { auth: { username: '={{$credentials.apiKey}}', password: '' } },
	};

	test: ICredentialTestRequest = {
		request: { baseURL: 'https://external.pleo.io', url: '/v1/introspect' },
	};
}
