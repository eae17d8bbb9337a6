import type { ICredentialType, INodeProperties } from 'n8n-workflow';

export class PleoOAuth2Api implements ICredentialType {
	name = 'pleoOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Pleo OAuth2 API';

	properties: INodeProperties[] = [
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'pkce' },
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: 'https://auth.pleo.io/oauth/authorize' },
		{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: 'https://auth.pleo.io/oauth/token' },
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: 'accounting-entries:read export-jobs:read' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
	];
}
