import { Pool } from 'pg';

const pool = new Pool();

interface Subscription {
  id: number;
  callback_url: string;
  topic: string;
}

/** Tells everybody who subscribed that a batch is archived. */
export async function notify(topic: string, payload: unknown): Promise<void> {
  const { rows } = await pool.query<Subscription>('select id, callback_url, topic from subscription where topic = $1', [topic]);
  await Promise.allSettled(
    rows.map((s) =>
      fetch(s.callback_url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-topic': topic },
        body: JSON.stringify(payload),
      }),
    ),
  );
}
