import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const vault = new SecretClient(
  process.env.KEY_VAULT_URL ?? 'https://kv-spend-prod.vault.azure.net',
  new DefaultAzureCredential(),
);

export async function pleoToken(): Promise<string> {
  const { value } = await vault.getSecret('pleo-token');
  if (!value) throw new Error('pleo-token is empty');
  return value;
}

export const pleoKey = async () => (await vault.getSecret('pleo-people-key')).value!;
