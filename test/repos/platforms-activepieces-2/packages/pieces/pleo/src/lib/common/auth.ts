import { PieceAuth } from '@activepieces/pieces-framework';
import { HttpMethod } from '@activepieces/pieces-common';
import { pleoApiCall } from './client';

export const pleoAuth = PieceAuth.SecretText({
	displayName: 'Pleo API token',
	required: true,
	validate: async ({ auth }) => {
		const { status } = await pleoApiCall({ token: auth, method: HttpMethod.GET, resourceUri: '/companies/balance' }); // expect: legacy-call getCompanyBalance (certain)
		return status === 200 ? { valid: true } : { valid: false, error: 'Pleo does not accept this token' };
	},
});
