/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export { OpenAPI } from './core/OpenAPI';
export { ExpensesService } from './services/ExpensesService';
