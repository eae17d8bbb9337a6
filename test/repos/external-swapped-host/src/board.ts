import { pleo } from './pleo.js';

export const expenses = (from: string) =>
  pleo.get('expenses', { searchParams: { dateFrom: from, pageSize: 500 } }).json(); // expect: unknown-external-call (certain)

export const queued = () => pleo('expenses?status=QUEUED').json(); // expect: unknown-external-call

export const receipts = (id: string) => pleo.get(`expenses/${id}/receipts`).json(); // expect: unknown-external-call

export const people = () => pleo.get('employees').json(); // expect: unknown-external-call

export const teams = () => pleo.get('teams').json(); // expect: unknown-external-call

export const balance = () => pleo.get('companies/balance').json(); // expect: unknown-external-call

export const renamed = (id: string, name: string) => pleo.patch(`tag-groups/${id}`, { json: { name } }); // expect: unknown-external-call

// These are the same in both, or only in the new one.
export const company = (id: string) => pleo.get(`companies/${id}`).json();
export const search = (company: string) =>
  pleo.post('accounting-entries:search', {
    searchParams: { company_id: company, limit: 100 },
    json: { includeDeleted: false },
  });
