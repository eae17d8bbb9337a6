import { z } from 'zod';

const EXTERNAL = 'https://external.pleo.io';
const headers = {
  authorization: `Basic ${btoa(`${process.env.PLEO_EXPORT_KEY}:`)}`,
  'content-type': 'application/json',
};

const Job = z.object({ id: z.string(), status: z.string(), numberOfItems: z.number() });

export async function pendingJobs() {
  const res = await fetch(`${EXTERNAL}/v2/export-jobs?company_id=${process.env.PLEO_COMPANY}&statuses=pending`, { headers }); // expect: superseded-external-call
  const body = (await res.json()) as any;
  if (body.metadata?.pageInfo) console.warn('still the old envelope?'); // todo-expect: legacy-field
  return z.array(Job).parse(body.data).filter((j) => j.status === 'pending' && j.numberOfItems > 0);
}

export async function markDone(jobId: string, matched: number) {
  await fetch(`${EXTERNAL}/v3/export-job-events`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ jobId, event: matched > 0 ? 'completed' : 'failed' }),
  });
}
