const { app } = require('@azure/functions');
const config = require('config');
const got = require('got');
const { getSecret } = require('../shared/vault');

app.storageBlob('exactUpload', {
    path: 'expenses/{name}',
    connection: 'AzureWebJobsStorage',
    handler: async (blob, context) => {
        const exact = got.extend({
            prefixUrl: config.get('exact.baseUrl'),
            headers: { authorization: `Bearer ${await getSecret('exact-token')}` },
        });
        const accounts = await exact.get('accounts').json();
        const { all } = JSON.parse(blob.toString());
        await exact.put('expenses', { json: { expenses: all, account: accounts[0].id } });
        context.log(`${all.length} expenses to Exact`);
    },
});
