'use strict';

const pleo = require('../pleo/expenses');
const fortnox = require('../fortnox/client');
const log = require('../lib/log');

module.exports = async function exportExpenses() {
    const expenses = await pleo.queuedExpenses();
    const ids = expenses.map((e) => e.id);
    await pleo.setStatus(ids, 'EXPORTING');

    const number = await fortnox.voucher(expenses);
    for (const expense of expenses) {
        const receipts = await pleo.receiptsOf(expense);
        for (const receipt of receipts) {
            // presigned, no header
            const file = await fetch(receipt.url);
            await fortnox.attach(number, { name: receipt.name, data: await file.arrayBuffer() });
        }
    }
    await pleo.setStatus(ids, 'EXPORTED');
    log.info(`voucher ${number}: ${ids.length} expenses (PUT /v1/expenses done)`);
    return ids.length;
};
