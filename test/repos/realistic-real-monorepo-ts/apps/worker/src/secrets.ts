const VAULT = process.env.VAULT_ADDR ?? 'http://vault:8200'

export async function readSecret(path: string): Promise<string> {
  const res = await fetch(`${VAULT}/v1/secret/data/${path}`, { headers: { 'X-Vault-Token': process.env.VAULT_TOKEN! } })
  const body = (await res.json()) as { data: { data: { value: string } } }
  return body.data.data.value
}
