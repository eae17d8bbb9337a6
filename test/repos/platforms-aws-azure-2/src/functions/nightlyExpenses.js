const { app, output } = require('@azure/functions');
const { pages, callPleo } = require('../shared/pleo');

const blob = output.storageBlob({ path: 'expenses/{DateTime}.json', connection: 'AzureWebJobsStorage' });

app.timer('nightlyExpenses', {
    schedule: '0 30 1 * * *',
    extraOutputs: [blob],
    handler: async (timer, context) => {
        const all = [];
        for await (const page of pages('expenses', 'expenses')) all.push(...page); // expect: legacy-call getExpenses

        const groups = [];
        for await (const page of pages('account-groups', 'accountGroups')) groups.push(...page); // expect: legacy-call getAccountGroups

        const { status } = await callPleo('GET', 'health'); // expect: legacy-call healthStatus
        context.log(`Pleo is ${status}, ${all.length} expenses`);
        context.extraOutputs.set(blob, { all, groups });
    },
});
