const hydrators = require('../hydrators');
const { BASE_URL, PAGE } = require('../constants');

const perform = async (z, bundle) => {
  const response = await z.request({ // expect: legacy-call getExpenses (certain)
    method: 'GET',
    url: BASE_URL + '/expenses',
    params: {
      pageOffset: bundle.meta.page * PAGE,
      pageSize: bundle.meta.limit === 1 ? 1 : PAGE,
      status: bundle.inputData.status,
    },
  });

  return response.data.expenses.map((expense) => ({
    ...expense,
    receipts: expense.receiptIds.map((receiptId) =>
      z.dehydrateFile(hydrators.receiptFile, { expenseId: expense.id, receiptId })
    ),
  }));
};

module.exports = {
  key: 'expense',
  noun: 'Expense',
  display: { label: 'New Expense', description: 'Triggers when an expense is added.' },
  operation: {
    perform,
    canPaginate: true,
    inputFields: [{ key: 'status', choices: ['NOT_EXPORTED', 'QUEUED', 'EXPORTED'] }],
    sample: { id: '1', note: 'Lunch', amountOriginal: { value: 12.5, currency: 'EUR' } },
  },
};
