/** What to tell somebody who needs another credential: from the guides to credentials and access. */

import type { AccountKind, CredentialAdvice } from '../model/access.ts';
import { access } from './guides.ts';

/** The advice for one kind of account; null: it is not configured. */
export function adviceFor(account: AccountKind | null): CredentialAdvice {
  const way = access.accounts.find((one) => one.account === account);
  return {
    apiKey: 'make an API key in the Pleo web app (Settings > API Keys, as Admin or Bookkeeper)',
    legacyToken: 'make one in the Pleo web app, under Settings > Open API',
    access: way ? way.steps.join(' ') : 'Where that menu is missing, Pleo has to enable access first.',
  };
}
