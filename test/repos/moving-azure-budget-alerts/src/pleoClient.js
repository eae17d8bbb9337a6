const axios = require('axios');

// switched to the new host, everything else should stay the same
const client = axios.create({
  baseURL: 'https://external.pleo.io/v1',
  auth: { username: process.env.PLEO_API_KEY, password: '' },
});

const companyId = process.env.PLEO_COMPANY_ID;

exports.rawExpenses = async () => (await client.get('/expenses')).data; // expect: unknown-external-call

exports.teams = () => client.get('/teams'); // expect: unknown-external-call

exports.employee = async function (id) {
  const { data } = await client.get('/employees/' + id); // expect: unknown-external-call
  return data;
};

exports.lock = (ids) => client.put('/expenses', { expenseIds: ids, status: 'EXPORTING' }); // expect: unknown-external-call

exports.spent = async function (accountId, from) {
  const filter = { includeDeleted: false, accountIds: [accountId], performedAtStart: from };
  // expect-next-line: legacy-parameter
  const { data: page } = await client.post('/accounting-entries:search', filter, {
    params: { company_id: companyId, limit: 1000 },
  });
  return page.data.reduce((sum, entry) => sum + entry.transactionValue.minors, 0) / 100;
};

exports.missingReceipts = async function (ids) {
  const body = { includeDeleted: false, accountingEntryIds: ids };
  const { data: page } = await client.post('/accounting-entries/receipts:search', body, { params: { limit: 100 } }); // expect: legacy-parameter
  const have = new Set(page.data.map((r) => r.accountingEntryId));
  return ids.filter((id) => !have.has(id));
};

exports.runningExports = async function () {
  const res = await client.get('/export-jobs', { params: { company_id: companyId } }); // expect: superseded-external-call
  return res.data.data.filter((job) => job.status === 'in_progress').length;
};

exports.company = async () => (await client.get(`/companies/${companyId}`)).data.data.name;
