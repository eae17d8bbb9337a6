import { AuthenticationType, createCustomApiCallAction, httpClient, HttpMethod } from '@activepieces/pieces-common';
import { createAction, createPiece, PieceAuth } from '@activepieces/pieces-framework';

const soldoAuth = PieceAuth.SecretText({ displayName: 'Token', required: true });
const BASE = 'https://api.soldo.com/business/v2';

async function soldoApiCall<T>({ token, method, resourceUri }: { token: string; method: HttpMethod; resourceUri: string }) {
	const res = await httpClient.sendRequest<T>({
		method,
		url: BASE + resourceUri,
		authentication: { type: AuthenticationType.BEARER_TOKEN, token },
	});
	return res.body;
}

const listExpenses = createAction({
	auth: soldoAuth,
	name: 'list_expenses',
	displayName: 'List expenses',
	description: 'Lists expenses, employees and accounts',
	props: {},
	run: async ({ auth }) => ({
		expenses: await soldoApiCall({ token: auth, method: HttpMethod.GET, resourceUri: '/expenses' }),
		employees: await soldoApiCall({ token: auth, method: HttpMethod.GET, resourceUri: '/employees' }),
		accounts: await soldoApiCall({ token: auth, method: HttpMethod.GET, resourceUri: '/accounts' }),
	}),
});

export const soldo = createPiece({
	displayName: 'Soldo',
	auth: soldoAuth,
	minimumSupportedRelease: '0.36.1',
	logoUrl: 'https://cdn.acme.example/soldo.png',
	authors: [],
	actions: [listExpenses, createCustomApiCallAction({ auth: soldoAuth, baseUrl: () => BASE })],
	triggers: [],
});
