const base = process.env.PLEO_BASE_URL;

export const expenses = () => fetch(`${base}/expenses`); // expect: legacy-call getExpenses (certain)
export const entries = () => fetch(`${process.env.PLEO_NEW_URL}/v1/accounting-entries:search`, { method: 'POST' }); // expect: legacy-parameter externalSearchAccountingEntriesV1
