import * as AuthSession from 'expo-auth-session';
import * as SecureStore from 'expo-secure-store';
import { useEffect } from 'react';

const discovery = {
  authorizationEndpoint: 'https://auth.pleo.io/oauth/authorize',
  tokenEndpoint: 'https://auth.pleo.io/oauth/token',
};
const clientId = process.env.EXPO_PUBLIC_PLEO_CLIENT_ID!;
const redirectUri = AuthSession.makeRedirectUri({ scheme: 'fieldcrew', path: 'pleo' });
const STORAGE_KEY = 'pleo.access_token';

export function usePleoLogin() {
  const [request, response, prompt] = AuthSession.useAuthRequest(
    { clientId, redirectUri, scopes: ['users:read', 'accounting-entries:read'], usePKCE: true },
    discovery,
  );

  useEffect(() => {
    if (response?.type !== 'success' || !request?.codeVerifier) return;
    AuthSession.exchangeCodeAsync(
      {
        clientId,
        clientSecret: process.env.EXPO_PUBLIC_PLEO_CLIENT_SECRET, // expect: credential-in-browser
        code: response.params.code,
        redirectUri,
        extraParams: { code_verifier: request.codeVerifier },
      },
      discovery,
    ).then((t) => SecureStore.setItemAsync(STORAGE_KEY, t.accessToken));
  }, [response]);

  return { ready: !!request, login: () => prompt() };
}

export async function me(companyId: string, email: string) {
  const accessToken = await SecureStore.getItemAsync(STORAGE_KEY);
  const r = await fetch(`https://external.pleo.io/v2/employees?companyId=${companyId}&email=${encodeURIComponent(email)}`, {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  return (await r.json()).data[0];
}
