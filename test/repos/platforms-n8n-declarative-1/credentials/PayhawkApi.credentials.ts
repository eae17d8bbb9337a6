import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

export class PayhawkApi implements ICredentialType {
	name = 'payhawkApi';
	displayName = 'Payhawk API';
	documentationUrl = 'https://developers.payhawk.com';
	properties: INodeProperties[] = [
		{ displayName: 'API Key', name: 'apiKey', type: 'string', typeOptions: { password: true }, default: '' },
		{ displayName: 'Account ID', name: 'accountId', type: 'string', default: '' },
	];
	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { 'X-Payhawk-ApiKey': '={{$credentials.apiKey}}' } },
	};
	test: ICredentialTestRequest = {
		request: { baseURL: 'https://api.payhawk.com/api/v3', url: '=/accounts/{{$credentials.accountId}}/expenses' },
	};
}
