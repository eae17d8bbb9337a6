import { createSync, type ProxyConfiguration } from 'nango';
import * as z from 'zod';
import { SPENDESK_API } from '../../shared/hosts.js';

const SpendeskExpense = z.object({ id: z.string(), amount: z.number() });

export default createSync({
    description: 'Spendesk counterpart of pleo/syncs/expenses',
    version: '1.0.0',
    endpoints: [{ method: 'GET', path: '/spendesk/expenses' }],
    frequency: 'every hour',
    syncType: 'full',
    metadata: z.void(),
    models: { SpendeskExpense },

    exec: async (nango) => {
        const config: ProxyConfiguration = { baseUrlOverride: SPENDESK_API, endpoint: '/v1/expenses', retries: 3 };
        for await (const rows of nango.paginate<any>(config)) {
            await nango.batchSave(rows, 'SpendeskExpense');
        }
        const me = await nango.get({ baseUrlOverride: SPENDESK_API, endpoint: '/v1/employees' });
        await nango.log(`${me.data.length} employees`);
    }
});
