import { pleo, exact } from './http.js';

/** ledger accounts of both sides, keyed by number */
export async function loadLedgers(division) {
  const [{ data: ours }, theirs] = await Promise.all([
    pleo.get('/accounts', { params: { pageOffset: 0, pageSize: 500 } }),
    exact.get(`/${division}/financial/GLAccounts`, { params: { $select: 'ID,Code,accountNumber,hidden' } }),
  ]);

  const byNumber = new Map();
  for (const { id, name, accountNumber: number = 'none', hidden } of ours.accounts) { // expect: changed-field, changed-field
    if (hidden) continue;
    byNumber.set(number, { id, name });
  }

  // Exact happens to use the same names
  const missing = theirs.data.accounts.filter(
    (gl) => !gl.hidden && !byNumber.has(gl.accountNumber),
  );
  return { byNumber, missing, taxCodes: missing.map((gl) => gl.taxCodeId) };
}

export async function taxOfAccount(accountId) {
  const { data: account } = await pleo.get(`/accounts/${accountId}`);
  if (!account.taxCodeId) return null; // expect: changed-field
  const {
    data: {
      name,
      code,
      type = 'NORMAL', // expect: changed-field
      enabled, // expect: changed-field
      deletedAt: removed, // expect: lost-field
    },
  } = await pleo.get(`/tax-codes/${account.taxCodeId}`); // expect: changed-field
  if (!enabled || removed) return null;
  return { name, code, reverse: type === 'REVERSE' };
}
