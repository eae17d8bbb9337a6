const BASE = 'https://openapi.pleo.io/v1';

type Options = { path: string; method?: string; base?: string; json?: unknown };

export async function send({ path, method: verb = 'GET', base = BASE, json }: Options) {
  const response = await fetch(`${base}${path}`, {
    method: verb,
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    ...(json ? { body: JSON.stringify(json) } : {}),
  });
  return response.json();
}
