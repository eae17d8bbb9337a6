/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelablePromise } from '../core/CancelablePromise';
import { OpenAPI } from '../core/OpenAPI';
import { request as __request } from '../core/request';
export class ExpensesService {
    /**
     * @returns any OK
     * @throws ApiError
     */
    public static getExpenses(
        pageSize?: number,
    ): CancelablePromise<{ expenses: Array<any> }> {
        return __request(OpenAPI, {
            method: 'GET',
            url: '/expenses',
            query: {
                'pageSize': pageSize,
            },
        });
    }
    /**
     * @returns any OK
     * @throws ApiError
     */
    public static getExpense(
        expenseId: string,
    ): CancelablePromise<any> {
        return __request(OpenAPI, {
            method: 'GET',
            url: '/expenses/{expenseId}',
            path: {
                'expenseId': expenseId,
            },
        });
    }
}
