const { BASE_URL } = require('./constants');

const receiptFile = async (z, bundle) => {
  const { expenseId, receiptId } = bundle.inputData;
  const meta = await z.request(`${BASE_URL}/expenses/${expenseId}/receipts/${receiptId}`); // expect: legacy-call getExpenseReceipt
  // the signed address must not get our token, so no z.request options here
  const filePromise = z.request({ url: meta.data.url, raw: true, removeMissingValuesFrom: {} });
  return z.stashFile(filePromise, meta.data.size, meta.data.name, meta.data.mimeType);
};

module.exports = { receiptFile };
