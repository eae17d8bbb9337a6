import pg from 'pg';
import pino from 'pino';
import { loadLedgers, taxOfAccount } from './accounts.js';
import { pleo } from './http.js';

const log = pino();
const db = new pg.Pool();

export async function syncTaxCodes() {
  const res = await pleo.get('/tax-codes', { params: { hidden: true } });
  const codes = res.data.taxCodes;
  log.info({ status: res.status, n: codes.length }, 'tax codes read');
  const active = codes.filter((c) => c.enabled && c.type !== 'REVERSE'); // expect: changed-field, changed-field
  for (const c of active) {
    await db.query('insert into tax_code (id, code, name, account) values ($1,$2,$3,$4)', [c.id, c.code, c.name, c.ingoingTaxAccount]);
  }
  const { rows } = await db.query('select id, enabled, type, deleted_at as "deletedAt" from tax_code');
  return rows.filter((r) => r.enabled && r.type === 'NORMAL' && !r.deletedAt).length;
}

export async function main(division) {
  const { byNumber, missing } = await loadLedgers(division);
  for (const [number, { id }] of byNumber) {
    const tax = await taxOfAccount(id);
    log.info({ number, tax: tax?.code, reverse: tax?.reverse });
  }
  log.warn({ missing: missing.map((m) => m.accountNumber) }, 'not in pleo');
}
