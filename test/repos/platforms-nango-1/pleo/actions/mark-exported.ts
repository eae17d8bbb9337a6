import { createAction } from 'nango';
import * as z from 'zod';
import { PLEO_OPEN_API, PLEO_EXTERNAL_API } from '../../shared/hosts.js';

export default createAction({
    description: 'Reports the outcome of an export',
    version: '2.0.0',
    endpoint: { method: 'PUT', path: '/pleo/expenses/status', group: 'Expenses' },
    input: z.object({ ids: z.array(z.string()), jobId: z.string().optional() }),
    output: z.object({ ok: z.boolean() }),

    exec: async (nango, input) => {
        if (input.jobId) {
            // companies that use the new export flow
            await nango.proxy({
                method: 'POST',
                baseUrlOverride: PLEO_EXTERNAL_API,
                endpoint: '/v3/export-job-events',
                data: { jobId: input.jobId, event: 'completed' }
            });
            return { ok: true };
        }

        const res = await nango.proxy({ // expect: legacy-call updateExpenses (certain)
            method: 'PUT',
            baseUrlOverride: PLEO_OPEN_API,
            endpoint: '/v1/expenses',
            data: { expenseIds: input.ids, status: 'EXPORTED' },
            retries: 3
        });
        return { ok: res.status === 200 };
    }
});
