/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import { OpenAPI } from '../core/OpenAPI';
import { request as __request } from '../core/request';

export class AccountsService {
    public static getAccounts(pageSize?: number): Promise<any> {
        return __request(OpenAPI, {
            method: 'GET',
            url: '/accounts',
            query: { 'pageSize': pageSize },
        });
    }
    public static getAccount(accountId: string): Promise<any> {
        return __request(OpenAPI, { method: 'GET', url: '/accounts/{accountId}', path: { 'accountId': accountId } });
    }
}
