/** What to tell somebody who needs another credential: from the guides to credentials and access. */

import type { AccountKind, CredentialAdvice } from '../model/access.ts';
import { access, credentials } from './guides.ts';

/** The advice for one kind of account; null: it is not configured. */
export function adviceFor(account: AccountKind | null): CredentialAdvice {
  const way = access.accounts.find((one) => one.account === account);
  return {
    apiKey: adviceOn('standalone-api-key'),
    legacyToken: adviceOn('legacy-token'),
    access: way ? way.steps.join(' ') : 'Where that menu is missing, Pleo has to enable access first.',
  };
}

function adviceOn(id: string): string {
  return credentials.find((guide) => guide.id === id)?.advice ?? '';
}
