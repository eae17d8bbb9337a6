import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const client = new SecretClient('https://hafenkontor-prod.vault.azure.net', new DefaultAzureCredential());
const memo = new Map<string, Promise<string>>();

export function secret(name: string): Promise<string> {
  let found = memo.get(name);
  if (!found) {
    found = client.getSecret(name).then((s) => {
      if (!s.value) throw new Error(`secret ${name} is empty`);
      return s.value;
    });
    memo.set(name, found);
  }
  return found;
}
