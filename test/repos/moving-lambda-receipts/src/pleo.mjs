import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

const secrets = new SecretsManagerClient({})
let cached

async function token() {
  cached ??= (await secrets.send(new GetSecretValueCommand({ SecretId: 'pleo/open-api-token' }))).SecretString
  return cached
}

export async function pleo(path) {
  const response = await fetch('https://openapi.pleo.io/v1' + path, {
    headers: { Authorization: 'Bearer ' + (await token()) },
  })
  if (response.status === 404) return null
  if (!response.ok) throw new Error('pleo ' + response.status)
  return response.json()
}
