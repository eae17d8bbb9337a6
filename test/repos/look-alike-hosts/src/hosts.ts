export const evil = () => fetch('https://openapi.pleo.io.evil.example/v1/expenses');
export const prefixed = () => fetch('https://notopenapi.pleo.io/v1/expenses');
export const plural = () => fetch('https://openapi.pleos.io/v1/expenses');
export const internal = () => fetch('https://api.pleo.io/v1/expenses');
export const app = () => fetch('https://app.pleo.io/expenses');
export const user = () => fetch('https://openapi.pleo.io@evil.example/v1/expenses');
export const dotted = () => fetch('https://openapi-pleo.io/v1/expenses');

export const upper = () => fetch('https://OpenAPI.Pleo.IO/v1/expenses'); // expect: legacy-call getExpenses
export const port = () => fetch('https://openapi.pleo.io:443/v1/employees/'); // expect: legacy-call getEmployees
export const plain = () => fetch('http://openapi.pleo.io/v1//accounts#top'); // expect: legacy-call getAccounts
export const staging = () => fetch('https://openapi.staging.pleo.io/v1/tax-codes'); // expect: legacy-call getTaxCodes
export const relative = () => fetch('//openapi.pleo.io/v1/teams'); // expect: legacy-call getTeams
