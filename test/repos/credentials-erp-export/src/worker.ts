import { Worker } from 'bullmq';
import { PrismaClient } from '@prisma/client';
import { PleoExternalClient } from './pleo/external-client.js';
import { PleoLegacyClient } from './pleo/legacy-client.js';
import { authFor } from './pleo/token-store.js';
import { unseal } from './crypto.js';

const prisma = new PrismaClient();

new Worker('export', async (job) => {
  const tenant = await prisma.tenant.findUniqueOrThrow({ where: { id: job.data.tenantId } });

  if (tenant.legacyToken) {
    const legacy = new PleoLegacyClient(unseal(tenant.legacyToken));
    const { expenses } = await legacy.queued();
    await legacy.setExported(expenses.map((e) => e.id));
    return { via: 'legacy', count: expenses.length };
  }

  const pleo = new PleoExternalClient(authFor(tenant.id));
  let count = 0;
  for (const { id } of (await pleo.openJobs(tenant.pleoCompanyId)).data) {
    const { data } = await pleo.items(tenant.pleoCompanyId, id);
    await pleo.complete(id, data.map((i) => ({ accountingEntryId: i.accountingEntryId, status: 'successful' as const })));
    count += data.length;
  }
  return { via: 'external', count };
}, { connection: { url: process.env.REDIS_URL } });
