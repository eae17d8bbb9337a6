/* generated using openapi-typescript-codegen -- do no edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export { PleoClient } from './PleoClient';

export { BaseHttpRequest } from './core/BaseHttpRequest';
export type { OpenAPIConfig } from './core/OpenAPI';

export { EmployeesService } from './services/EmployeesService';
export { TaxCodesService } from './services/TaxCodesService';
