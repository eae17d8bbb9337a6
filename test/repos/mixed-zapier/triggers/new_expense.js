const { API_ROOT, HOOK_ROOT } = require('../lib/constants');

const perform = async (z, bundle) => {
  const response = await z.request({ // expect: legacy-call getExpenses (certain)
    url: `${API_ROOT}/expenses`,
    params: {
      pageOffset: (bundle.meta.page || 0) * 50,
      pageSize: 50,
      dateFrom: new Date(Date.now() - 864e5).toISOString(),
    },
  });
  return Promise.all(response.data.expenses.map(async (e) => ({
    ...e,
    receipts: await receiptsOf(z, e),
  })));
};

async function receiptsOf(z, expense) {
  if (!expense.receiptIds.length) return [];
  const { data } = await z.request({ method: 'GET', url: `${API_ROOT}/expenses/${expense.id}/receipts` }); // expect: legacy-call getExpenseReceipts (certain)
  return data.map((r) => z.dehydrateFile(download, { url: r.url, name: r.name }));
}

// the url is signed, no header
const download = async (z, bundle) => {
  const file = await z.request({ url: bundle.inputData.url, raw: true });
  return z.stashFile(file.body, undefined, bundle.inputData.name);
};

const subscribe = async (z, bundle) =>
  (await z.request({ method: 'POST', url: `${HOOK_ROOT}/expenses`, body: { target: bundle.targetUrl } })).data;

module.exports = {
  key: 'new_expense',
  noun: 'Expense',
  display: { label: 'New Expense', description: 'Triggers when an expense appears in Pleo.' },
  operation: { type: 'polling', perform, performSubscribe: subscribe, sample: { id: 'a1', note: 'Lunch' } },
};
