import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

const sm = new SecretsManagerClient({})
const held = new Map<string, { until: number; value: Promise<string> }>()

/** warm lambdas keep a secret for ten minutes */
export function secret(id: string): Promise<string> {
  const hit = held.get(id)
  if (hit && hit.until > Date.now()) return hit.value
  const value = sm.send(new GetSecretValueCommand({ SecretId: id })).then((r) => r.SecretString!)
  held.set(id, { until: Date.now() + 600_000, value })
  return value
}
