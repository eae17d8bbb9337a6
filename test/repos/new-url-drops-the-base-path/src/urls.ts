const BASE = 'https://openapi.pleo.io/v1';
const init = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } };

export const wrong = () => fetch(new URL('/expenses', 'https://openapi.pleo.io/v1'), init); // expect: undocumented-legacy-call
export const alsoWrong = () => fetch(new URL('employees', BASE), init); // expect: undocumented-legacy-call
export const right = () => fetch(new URL('employees', `${BASE}/`), init); // expect: legacy-call getEmployees
export const absolute = () => fetch(new URL('/v1/accounts', BASE).toString(), init); // expect: legacy-call getAccounts
export const whole = () => fetch(new URL(`${BASE}/tax-codes`).href, init); // expect: legacy-call getTaxCodes
export const overridden = () => fetch(new URL('https://mirror.example/v1/expenses', BASE), init);
