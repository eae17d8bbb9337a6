const table = 'expenses';

export function rows(fetch: (table: string) => string[]) {
  return fetch(`/v1/${table}`);
}

export async function queue(items: string[]) {
  const fetch = (url: string) => items.push(url);
  fetch('/v1/expenses');
}

export async function real() {
  return fetch('https://openapi.pleo.io/v1/expenses'); // expect: legacy-call getExpenses
}
