import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

export class PleoOpenApi implements ICredentialType {
	name = 'pleoOpenApi';
	displayName = 'Pleo Open API';
	icon = { light: 'file:../icons/pleo.svg', dark: 'file:../icons/pleo.dark.svg' } as const;
	documentationUrl = 'https://help.pleo.io/en/articles/5879828';

	properties: INodeProperties[] = [
		{
			displayName: 'Open API Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.token}}' } },
	};

	// the balance needs the least rights of all endpoints
	test: ICredentialTestRequest = {
		request: { baseURL: 'https://openapi.pleo.io', url: '/v1/companies/balance', method: 'GET' }, // expect: legacy-call getCompanyBalance (certain)
	};
}
