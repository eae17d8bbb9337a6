const bearer = (token: string | undefined) => ({ Authorization: `Bearer ${token}` });

export function pleoHeaders(extra: Record<string, string> = {}) {
  return { Accept: 'application/json', ...bearer(process.env.PLEO_TOKEN), ...extra };
}

export function apiKeyHeaders() {
  const encoded = Buffer.from(`${process.env.PLEO_EXTERNAL_KEY}:`).toString('base64');
  return { Authorization: `Basic ${encoded}` };
}
