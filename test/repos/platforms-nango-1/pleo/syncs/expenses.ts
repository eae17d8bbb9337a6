import { createSync } from 'nango';
import * as z from 'zod';
import { LedgerExpense, type LedgerExpenseT } from '../models.js';

export default createSync({
    description: 'Queued expenses of the company, newest last',
    version: '1.2.0',
    endpoints: [{ method: 'GET', path: '/pleo/expenses', group: 'Expenses' }],
    frequency: 'every hour',
    autoStart: true,
    syncType: 'incremental',
    trackDeletes: false,
    metadata: z.object({ since: z.string().optional() }),
    models: { LedgerExpense },

    exec: async (nango) => {
        const metadata = await nango.getMetadata();
        const dateFrom = nango.lastSyncDate?.toISOString() ?? metadata?.since;

        let pageOffset: number | null = 0;
        while (pageOffset !== null) {
            const res: any = await nango.get({ // expect: legacy-call getExpenses (certain)
                // https://developers.pleo.io/reference/pleo-deprecated/expenses
                baseUrlOverride: 'https://openapi.pleo.io',
                endpoint: '/v1/expenses',
                params: { pageOffset, pageSize: 100, status: 'QUEUED', ...(dateFrom && { dateFrom }) },
                retries: 5
            });

            const rows: LedgerExpenseT[] = res.data.expenses.map((e: any) => ({
                id: e.id,
                employeeId: e.employeeId,
                amount: e.amountSettled?.value ?? e.amountOriginal.value,
                currency: e.amountSettled?.currency ?? e.amountOriginal.currency,
                note: e.note ?? undefined,
                performedAt: e.performedAt
            }));
            await nango.batchSave(rows, 'LedgerExpense');
            pageOffset = res.data.metadata?.pageInfo?.nextPageOffset ?? null;
        }
    }
});
