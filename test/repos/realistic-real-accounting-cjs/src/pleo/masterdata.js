'use strict';

const { ACCOUNTS, TAG, TAGS } = require('../lib/endpoints');
const { pleoRequest } = require('../lib/request');

const LISTS = ['accounts', 'account-groups', 'tax-codes'];

/** Everything that changes once a month, in one object. */
async function snapshot() {
    const out = {};
    for (const name of LISTS) {
        out[name] = await pleoRequest('GET', name); // expect: legacy-call getAccounts (likely), legacy-call getAccountGroups (likely), legacy-call getTaxCodes (likely)
    }
    return out;
}

async function saveAccount(account) {
    const body = { accountNumber: account.number, name: account.name, hidden: !account.active };
    if (account.pleoId) {
        return pleoRequest('PUT', ACCOUNTS + '/' + account.pleoId, { body }); // expect: legacy-call updateAccount (likely)
    }
    return pleoRequest('POST', ACCOUNTS, { body }); // expect: legacy-call createAccount (likely)
}

const tags = (groupId) => pleoRequest('GET', TAGS(groupId), { query: { hidden: 'false' } }); // expect: legacy-call getTags (likely)
const hideTag = (groupId, id) => pleoRequest('PATCH', TAG(groupId, id), { body: { hidden: true } }); // expect: legacy-call updateTag (likely)

module.exports = { snapshot, saveAccount, tags, hideTag };
