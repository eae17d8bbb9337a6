import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

const sm = new SecretsManagerClient({});
const ssm = new SSMClient({});
const cache = new Map();

export async function secretJson(id) {
  if (!cache.has(id)) {
    const out = await sm.send(new GetSecretValueCommand({ SecretId: id }));
    cache.set(id, JSON.parse(out.SecretString));
  }
  return cache.get(id);
}

export async function parameter(name) {
  const out = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  return out.Parameter.Value;
}
