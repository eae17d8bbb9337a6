import { createCustomApiCallAction } from '@activepieces/pieces-common';
import { createPiece } from '@activepieces/pieces-framework';
import { exportExpenses } from './lib/actions/export-expenses';
import { createTeam, deleteTeam } from './lib/actions/manage-team';
import { pleoAuth } from './lib/common/auth';

export const pleo = createPiece({
	displayName: 'Pleo (Acme)',
	auth: pleoAuth,
	minimumSupportedRelease: '0.36.1',
	logoUrl: 'https://cdn.acme.example/pleo.png',
	authors: ['acme-integrations'],
	actions: [
		exportExpenses,
		createTeam,
		deleteTeam,
		// free calls only against the new API
		createCustomApiCallAction({
			auth: pleoAuth,
			name: 'custom_external_call',
			baseUrl: () => 'https://external.pleo.io',
			authMapping: async (auth) => ({ Authorization: `Basic ${Buffer.from(`${auth}:`).toString('base64')}` }),
		}),
	],
	triggers: [],
});
