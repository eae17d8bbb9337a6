import ky from 'ky';

const api = ky.create({
  prefixUrl: process.env.PLEO_API_URL,
  headers: {
    Authorization: `Basic ${Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64')}`,
  },
});

interface Subscription {
  id: string;
  eventType: string;
}

export const handler = async (event: { callbackUrl: string; types: string[] }) => {
  const created: Subscription[] = [];
  for (const eventType of event.types) {
    const { data } = await api
      .post('v1/subscriptions', { json: { eventType, endpointUrl: event.callbackUrl } })
      .json<{ data: Subscription }>();
    created.push(data);
  }
  return { created: created.map((s) => s.id) };
};
