import * as ff from '@google-cloud/functions-framework';
import { Firestore } from '@google-cloud/firestore';
import { verify } from './signature';
import { pleo } from './pleo';

const db = new Firestore();

interface JobDoc {
  id: string;
  type: string;
  status: string;
  lines: { accountId: string; amountSettled: { value: number; currency: string } }[];
}

ff.http('pleo', async (req, res) => {
  if (!verify(req.rawBody!, req.headers)) {
    res.sendStatus(401);
    return;
  }
  const { eventType, data } = req.body;
  if (eventType !== 'v1.export-job.created' || data.status !== 'pending') {
    res.sendStatus(204);
    return;
  }
  const job = await pleo.job(data.id);
  await db.collection('jobs').doc(job.id).set({ status: job.status, items: job.numberOfItems, type: eventType });
  res.sendStatus(202);
});

ff.http('summary', async (_req, res) => {
  const snapshot = await db.collection('jobs').where('status', '==', 'in_progress').get();
  const jobs = snapshot.docs.map((d) => d.data() as JobDoc);
  res.json({
    expenses: jobs.map((j) => ({ id: j.id, type: j.type, status: j.status })),
    total: jobs.flatMap((j) => j.lines).reduce((sum, l) => sum + l.amountSettled.value, 0),
    metadata: { pageInfo: { totalCount: jobs.length, pageSize: jobs.length } },
  });
});
