import { createCustomApiCallAction, httpClient, HttpMethod, AuthenticationType } from '@activepieces/pieces-common';
import { createPiece, PieceAuth } from '@activepieces/pieces-framework';
import { PieceCategory } from '@activepieces/shared';
import { getExpense } from './lib/actions/get-expense';
import { findEmployee } from './lib/actions/find-employee';
import { createTag } from './lib/actions/create-tag';
import { newExpense } from './lib/triggers/new-expense';

const markdown = `
To obtain your token, open **Settings > Open API** in Pleo and click **Create token**.
`;

export const pleoAuth = PieceAuth.SecretText({
  displayName: 'API Token',
  description: markdown,
  required: true,
  validate: async ({ auth }) => {
    try {
      await httpClient.sendRequest({ // expect: legacy-call getTaxCodes (certain)
        method: HttpMethod.GET,
        url: 'https://openapi.pleo.io/v1/tax-codes',
        authentication: { type: AuthenticationType.BEARER_TOKEN, token: auth },
      });
      return { valid: true };
    } catch (e) {
      return { valid: false, error: 'Invalid API token' };
    }
  },
});

export const pleo = createPiece({
  displayName: 'Pleo',
  description: 'Company spending without expense reports',
  auth: pleoAuth,
  minimumSupportedRelease: '0.30.0',
  logoUrl: 'https://cdn.activepieces.com/pieces/pleo.png',
  categories: [PieceCategory.ACCOUNTING],
  authors: ['bertrandong'],
  actions: [
    getExpense,
    findEmployee,
    createTag,
    createCustomApiCallAction({ // expect: legacy-call (possible)
      auth: pleoAuth,
      baseUrl: () => 'https://openapi.pleo.io/v1',
      authMapping: async (auth) => ({
        Authorization: `Bearer ${auth}`,
      }),
    }),
  ],
  triggers: [newExpense],
});
