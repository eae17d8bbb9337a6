type Tokens = { access_token: string; refresh_token: string; expires_in: number };

const memory = new Map<string, Tokens & { storedAt: number }>();

/** In production this is DynamoDB (PLEO_TOKEN_TABLE); kept in memory for offline mode. */
export async function putTokens(tenant: string, tokens: Tokens): Promise<void> {
  memory.set(tenant, { ...tokens, storedAt: Date.now() });
}

export async function accessToken(tenant: string): Promise<string> {
  const row = memory.get(tenant);
  if (!row) throw new Error(`tenant ${tenant} is not connected to Pleo`);
  return row.access_token;
}
