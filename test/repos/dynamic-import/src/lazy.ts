export async function accounts() {
  const { base } = await import('./config.js');
  return fetch(base + '/accounts'); // expect: legacy-call getAccounts
}

export async function expense(id: string) {
  const axios = (await import('axios')).default;
  return axios.get(`https://openapi.pleo.io/v1/expenses/${id}`); // expect: legacy-call getExpense
}

export async function defaults() {
  const config = (await import('./config.js')).default;
  return fetch(config.base + '/accounts');
}
