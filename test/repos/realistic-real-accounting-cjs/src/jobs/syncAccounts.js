'use strict';

const { snapshot, saveAccount } = require('../pleo/masterdata');
const fortnox = require('../fortnox/client');
const log = require('../lib/log');

module.exports = async function syncAccounts() {
    const current = await snapshot();
    const byNumber = new Map(current.accounts.accounts.map((a) => [a.accountNumber, a]));
    let saved = 0;
    for (const account of await fortnox.accounts()) {
        const known = byNumber.get(account.number);
        if (known && known.name === account.name && known.hidden === !account.active) continue;
        await saveAccount({ ...account, pleoId: known && known.id });
        saved++;
    }
    log.info(`${saved} accounts saved, ${byNumber.size} known to Pleo`);
};
