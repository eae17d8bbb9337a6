'use strict';

const ROOT = 'https://external.pleo.io';
const V = 'v3';
const JOBS = `${ROOT}/${V}/export-jobs`;

/** @param {string} url @param {RequestInit} [init] */
async function json(url, init = {}) {
  const res = await fetch(url, {
    ...init,
    headers: {
      Authorization: `Basic ${Buffer.from(process.env.PLEO_KEY + ':').toString('base64')}`,
      'Content-Type': 'application/json',
      ...init.headers,
    },
  });
  if (res.status === 409) return { conflict: true, data: null };
  if (!res.ok) throw Object.assign(new Error('pleo ' + res.status), { body: await res.text() });
  return res.json();
}

exports.pending = () => json(`${JOBS}?company_id=${process.env.PLEO_COMPANY}&statuses=pending`);

exports.job = (id) => json(JOBS + '/' + id);

exports.items = (id, after) => json(`${JOBS}/${id}/items?status=pending&limit=200${after ? `&after=${after}` : ''}`);

exports.start = (jobId) =>
  json(`${ROOT}/${V}/export-job-events`, { method: 'POST', body: JSON.stringify({ jobId, event: 'started' }) });

exports.done = (jobId, failed) =>
  json(`${ROOT}/${V}/export-job-events`, {
    method: 'POST',
    body: JSON.stringify({ jobId, event: failed ? 'completed_with_errors' : 'completed' }),
  });

exports.mark = (jobId, rows) =>
  json(`${JOBS}/${jobId}/items`, {
    method: 'PUT',
    body: JSON.stringify(rows.map((r) => ({ accountingEntryId: r.entry, status: 'successful', externalId: r.voucher }))),
  });

// not finished: bulk state like we had on the old API
exports.markAll = (jobId, ids) =>
  json(`${JOBS}/${jobId}/items`, { method: 'PUT', body: JSON.stringify({ expenseIds: ids, status: 'EXPORTED' }) }); // expect: legacy-parameter

exports.figures = async (jobId) => {
  const { data } = await json(`${ROOT}/${V}/export-items?job_id=${jobId}`);
  return data.map((i) => ({
    entry: i.accountingEntryId,
    date: i.date,
    cents: i.amount.inWalletCurrency.value,
    user: i.user && i.user.code,
    supplier: i.supplier && i.supplier.name,
    account: i.contraAccount && i.contraAccount.code,
  }));
};

exports.create = (ids) =>
  json(JOBS, { method: 'POST', body: JSON.stringify({ companyId: process.env.PLEO_COMPANY, accountingEntryIds: ids }) });

exports.createFor = (employeeId, ids) =>
  json(JOBS, { method: 'POST', body: JSON.stringify({ employeeId, accountingEntryIds: ids, isInteractive: false }) }); // expect: legacy-parameter

exports.cancel = (id) => json(`${JOBS}/${id}`, { method: 'DELETE' }); // expect: unknown-external-call
