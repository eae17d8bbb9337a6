import { client, pleo } from "../config";

export interface TokenSet {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  scope: string;
}

function clientAuth(): string {
  return "Basic " + Buffer.from(`${client.id}:${client.secret}`).toString("base64");
}

async function token(params: Record<string, string>): Promise<TokenSet> {
  const res = await fetch(`${pleo.authUrl}/oauth/token`, {
    method: "POST",
    headers: {
      Authorization: clientAuth(),
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(params),
  });
  if (!res.ok) throw new Error(`token endpoint: ${res.status} ${await res.text()}`);
  return (await res.json()) as TokenSet;
}

export const exchange = (code: string, verifier: string) =>
  token({ grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: client.redirectUri });

export const refresh = (refreshToken: string) => token({ grant_type: "refresh_token", refresh_token: refreshToken });

export function authorizeUrl(state: string, challenge: string): string {
  const url = new URL("/oauth/authorize", pleo.authUrl);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: client.id,
    redirect_uri: client.redirectUri,
    scope: client.scopes.join(" "),
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  }).toString();
  return url.href;
}
