import { createSync, type ProxyConfiguration } from 'nango';
import * as z from 'zod';
import { LedgerEmployee } from '../models.js';
import { PLEO_OPEN_API } from '../../shared/hosts.js';

export default createSync({
    description: 'All employees; deletes are tracked',
    version: '1.0.3',
    endpoints: [{ method: 'GET', path: '/pleo/employees', group: 'Employees' }],
    frequency: 'every day',
    autoStart: true,
    syncType: 'full',
    trackDeletes: true,
    metadata: z.void(),
    models: { LedgerEmployee },

    exec: async (nango) => {
        const proxyConfig: ProxyConfiguration = {
            baseUrlOverride: PLEO_OPEN_API,
            endpoint: '/v1/employees',
            paginate: {
                type: 'offset',
                offset_name_in_request: 'pageOffset',
                limit_name_in_request: 'pageSize',
                limit: 100,
                response_path: 'employees'
            },
            retries: 10
        };

        for await (const page of nango.paginate<any>(proxyConfig)) { // expect: legacy-call getEmployees (certain)
            await nango.batchSave(
                page.map((e) => ({ id: e.id, email: e.email, code: e.code })),
                'LedgerEmployee'
            );
        }
        await nango.log('employees done');
    }
});
