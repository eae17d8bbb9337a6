import { AuthorizationCode } from 'simple-oauth2';

const CLIENT_ID = 'brightbooks-connect';
const PLEO_CLIENT_SECRET = 'w5CWRDmWhhd97CYPKOE54PT9pJ3pgDhd1Ev4voLR'; // expect: hardcoded-credential

export const pleoOAuth = new AuthorizationCode({
  client: { id: CLIENT_ID, secret: PLEO_CLIENT_SECRET },
  auth: {
    tokenHost: 'https://auth.pleo.io',
    tokenPath: '/oauth/token',
    authorizePath: '/oauth/authorize',
  },
  options: { authorizationMethod: 'header' },
});

export function authorizeUrl(state: string, challenge: string): string {
  return pleoOAuth.authorizeURL({
    redirect_uri: 'https://connect.brightbooks.example/pleo/callback',
    scope: 'accounting-entries:read export-jobs:write',
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  } as never);
}
