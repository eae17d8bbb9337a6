import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const sm = new SecretsManagerClient({ region: process.env.AWS_REGION ?? 'eu-north-1' });
const cache = new Map<string, Promise<Record<string, string>>>();

export function secret(id: string): Promise<Record<string, string>> {
  let value = cache.get(id);
  if (!value) {
    value = sm
      .send(new GetSecretValueCommand({ SecretId: id }))
      .then((out) => JSON.parse(out.SecretString ?? '{}') as Record<string, string>);
    cache.set(id, value);
  }
  return value;
}
