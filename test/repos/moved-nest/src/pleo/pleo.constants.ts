export const PLEO_HOST = 'https://external.pleo.io';

export enum PleoPath {
  Entries = '/v1/accounting-entries:search',
  Entry = '/v1/accounting-entries',
  Employees = '/v2/employees',
  EmployeesLegacy = '/v1/employees',
  Companies = '/v1/companies',
  TaxCodes = '/v0/tax-codes:search',
  Balance = '/v1/balance',
}
