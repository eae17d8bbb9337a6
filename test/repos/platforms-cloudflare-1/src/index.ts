import { pullExpenses } from './pull';
import { mossExpenses } from './moss';

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const url = new URL(request.url);

    if (url.pathname === '/v1/expenses') {
      // ours: the backend has the same paths as Pleo
      return env.BACKEND.fetch(request);
    }

    if (url.pathname === '/balance') {
      const res = await fetch(`${env.PLEO_BASE_URL}/companies/balance`, { // expect: legacy-call getCompanyBalance (likely)
        headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
        cf: { cacheTtl: 60, cacheEverything: true },
      });
      return new Response(res.body, res);
    }

    if (url.pathname.startsWith('/receipts/') && request.method === 'GET') {
      const [, , expenseId, receiptId] = url.pathname.split('/');
      const meta = await fetch(`${env.PLEO_BASE_URL}/expenses/${expenseId}/receipts/${receiptId}`, { // expect: legacy-call getExpenseReceipt (likely)
        headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
      });
      if (!meta.ok) return new Response('not found', { status: 404 });
      const receipt = await meta.json<{ url: string; mimeType: string }>();
      const file = await fetch(receipt.url);
      return new Response(file.body, { headers: { 'content-type': receipt.mimeType } });
    }

    return new Response('not found', { status: 404 });
  },

  async scheduled(controller, env, ctx) {
    ctx.waitUntil(Promise.all([pullExpenses(env), mossExpenses(env)]));
  },
} satisfies ExportedHandler<Env>;
