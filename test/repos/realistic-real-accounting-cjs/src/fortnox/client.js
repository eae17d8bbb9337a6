'use strict';

const { EXPENSES, ACCOUNTS } = require('../lib/endpoints');
const { fortnoxRequest } = require('../lib/request');

async function accounts() {
    const { Accounts } = await fortnoxRequest('GET', ACCOUNTS, { query: { limit: 500 } });
    return Accounts.map((a) => ({ number: String(a.Number), name: a.Description, active: a.Active }));
}

function createExpense(e) {
    return fortnoxRequest('POST', EXPENSES, { body: { Expense: { Code: e.id, Text: e.note } } });
}

async function voucher(expenses) {
    const rows = expenses.map((e) => ({ Account: e.accountNumber, Debit: e.amountSettled.value }));
    const { Voucher } = await fortnoxRequest('POST', 'vouchers', { body: { Voucher: { VoucherSeries: 'P', VoucherRows: rows } } });
    return Voucher.VoucherNumber;
}

async function attach(voucherNumber, file) {
    return fortnoxRequest('POST', `vouchers/${voucherNumber}/receipts`, { body: { name: file.name } });
}

module.exports = { accounts, createExpense, voucher, attach };
