/* tslint:disable */
/* eslint-disable */
export * from './CompanyApi';
export * from './ExpensesApi';
