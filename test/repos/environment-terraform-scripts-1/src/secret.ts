let cached: string | undefined;

/** Lambda's Parameters and Secrets extension. */
export async function secret(arn = process.env.TOKEN_SECRET ?? ''): Promise<string> {
  if (cached) return cached;
  const res = await fetch(`http://localhost:2773/secretsmanager/get?secretId=${encodeURIComponent(arn)}`, {
    headers: { 'X-Aws-Parameters-Secrets-Token': process.env.AWS_SESSION_TOKEN ?? '' },
  });
  const { SecretString } = (await res.json()) as { SecretString: string };
  return (cached = SecretString);
}
