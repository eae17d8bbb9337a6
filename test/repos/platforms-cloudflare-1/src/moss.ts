export async function mossExpenses(env: Env): Promise<void> {
  const res = await fetch(`${env.MOSS_BASE_URL}/expenses`, {
    headers: { Authorization: `Bearer ${env.MOSS_TOKEN}` },
  });
  await env.BACKEND.fetch('https://backend/v1/expenses?source=moss', { method: 'POST', body: res.body });
}
