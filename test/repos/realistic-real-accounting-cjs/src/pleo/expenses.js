'use strict';

const config = require('../../config');
const { EXPENSES, RECEIPTS } = require('../lib/endpoints');
const { pleoRequest } = require('../lib/request');

/** All expenses that wait for export, page by page. */
async function queuedExpenses() {
    const all = [];
    let pageOffset = 0;
    do {
        const page = await pleoRequest('GET', EXPENSES, { // expect: legacy-call getExpenses (likely)
            query: { status: 'QUEUED', pageSize: config.pleo.pageSize, pageOffset },
        });
        all.push(...page.expenses);
        pageOffset = page.metadata.pageInfo.nextPageOffset;
    } while (pageOffset);
    return all;
}

function setStatus(expenseIds, status) {
    if (expenseIds.length === 0) return null;
    return pleoRequest('PUT', EXPENSES, { body: { expenseIds, status } }); // expect: legacy-call updateExpenses (likely)
}

function receiptsOf(expense) {
    return pleoRequest('GET', RECEIPTS.replace(':id', expense.id)); // expect: legacy-call getExpenseReceipts (likely)
}

module.exports = { queuedExpenses, setStatus, receiptsOf };
