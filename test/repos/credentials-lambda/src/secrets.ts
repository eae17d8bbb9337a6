import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

const sm = new SecretsManagerClient({});
const cache = new Map<string, { at: number; value: Record<string, string> }>();

export async function secret(id: string): Promise<Record<string, string>> {
  const hit = cache.get(id);
  if (hit && Date.now() - hit.at < 5 * 60_000) return hit.value;
  const { SecretString } = await sm.send(new GetSecretValueCommand({ SecretId: id }));
  if (!SecretString) throw new Error(`empty secret ${id}`);
  const value = JSON.parse(SecretString);
  cache.set(id, { at: Date.now(), value });
  return value;
}
