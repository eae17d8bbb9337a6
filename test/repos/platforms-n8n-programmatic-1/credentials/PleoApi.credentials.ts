import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

export class PleoApi implements ICredentialType {
	name = 'pleoApi';

	displayName = 'Pleo API';

	documentationUrl = 'https://developers.pleo.io/reference/authentication-legacy';

	properties: INodeProperties[] = [
		{
			displayName: 'API Token',
			name: 'apiToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Created in Pleo under Settings > Open API',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Bearer {{$credentials.apiToken}}',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: { baseURL: 'https://openapi.pleo.io/v1', url: '/employees' }, // expect: legacy-call getEmployees (certain)
	};
}
