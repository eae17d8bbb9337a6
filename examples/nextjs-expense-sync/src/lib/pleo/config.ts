export const pleoBaseUrl = process.env.PLEO_BASE_URL || 'https://openapi.pleo.io/v1';

export function pleoHeaders(extra: Record<string, string> = {}): Record<string, string> {
  const token = process.env.PLEO_API_TOKEN;
  if (!token) throw new Error('PLEO_API_TOKEN is missing: create one under Settings > Open API.');
  return { Accept: 'application/json', Authorization: `Bearer ${token}`, ...extra };
}
