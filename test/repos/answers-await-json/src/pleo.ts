import { PLEO_BASE, pleoHeaders } from './config';

/** All expenses between two dates. One page is enough for us, we only warn when it is not. */
export async function fetchExpenses(from: Date, to: Date) {
  const qs = new URLSearchParams({
    dateFrom: from.toISOString(),
    dateTo: to.toISOString(),
    pageSize: '500',
  });
  const res = await fetch(`${PLEO_BASE}/expenses?${qs}`, { headers: pleoHeaders() });
  if (res.status === 429) {
    throw new Error('Pleo is throttling us, try again later');
  }
  if (!res.ok) throw new Error(`Pleo answered ${res.status} ${res.statusText}`);

  const body = await res.json();
  if (body.metadata.pageInfo.totalCount > body.expenses.length) { // expect: changed-field
    console.warn('more expenses than one page, digest is cut off');
  }
  return body.expenses;
}

export async function fetchEmployeeName(id: string): Promise<string> {
  const res = await fetch(`${PLEO_BASE}/employees/${id}`, { headers: pleoHeaders() });
  const employee = await res.json();
  if (employee.role === 'owner') return 'the boss'; // expect: lost-field
  return `${employee.firstName} ${employee.lastName}`;
}
