import { createPiece, PieceAuth } from '@activepieces/pieces-framework';
import { httpClient, HttpMethod, AuthenticationType } from '@activepieces/pieces-common';
import { updateTeam } from './lib/actions/update-team';
import { listTaxCodes } from './lib/actions/list-tax-codes';
import { pleoUrl } from './lib/common';

export const pleoAuth = PieceAuth.SecretText({
  displayName: 'API token',
  required: true,
  description: 'Create one in Pleo, Settings > API. It is valid for a year.',
  validate: async ({ auth }) => {
    try {
      await httpClient.sendRequest({ // expect: legacy-call getTeams (certain)
        method: HttpMethod.GET,
        url: pleoUrl('/teams'),
        queryParams: { pageSize: '1' },
        authentication: { type: AuthenticationType.BEARER_TOKEN, token: auth as string },
      });
      return { valid: true };
    } catch {
      return { valid: false, error: 'Invalid token' };
    }
  },
});

export const pleo = createPiece({
  displayName: 'Pleo',
  auth: pleoAuth,
  minimumSupportedRelease: '0.36.1',
  logoUrl: 'https://cdn.activepieces.com/pieces/pleo.png',
  authors: ['mkoch'],
  actions: [updateTeam, listTaxCodes],
  triggers: [],
});
