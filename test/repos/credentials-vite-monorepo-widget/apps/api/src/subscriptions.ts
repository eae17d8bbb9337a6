/** registers our webhook once per deployment */
export async function subscribe(endpoint: string): Promise<void> {
  const encoded = Buffer.from(process.env.PLEO_HOOKS_API_KEY!).toString('base64')
  const res = await fetch('https://external.pleo.io/v1/subscriptions', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${encoded}`, // expect: wrong-auth-scheme
    },
    body: JSON.stringify({ endpointUrl: endpoint, eventType: 'v1.export-job.created' }),
  })
  if (res.status !== 201) console.warn('subscription was not made', res.status)
}
