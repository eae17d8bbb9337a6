/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Expense } from '../models/Expense';
import type { CancelablePromise } from '../core/CancelablePromise';
import { OpenAPI } from '../core/OpenAPI';
import { request as __request } from '../core/request';
export class ExpensesService {
    /**
     * Get expenses for a company
     * Returns expenses the company of the caller
     * @param pageOffset
     * @param pageSize
     * @param dateFrom
     * @param status
     * @returns any Success
     * @throws ApiError
     */
    public static getExpenses(
        pageOffset?: number,
        pageSize?: number,
        dateFrom?: string,
        status?: Array<'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED'>,
    ): CancelablePromise<{ expenses: Array<Expense>; metadata?: { pageInfo?: { nextPageOffset?: number | null } } }> {
        return __request(OpenAPI, { // expect: legacy-call getExpenses (likely)
            method: 'GET',
            url: '/expenses',
            query: {
                'pageOffset': pageOffset,
                'pageSize': pageSize,
                'dateFrom': dateFrom,
                'status': status,
            },
            errors: {
                401: `Unauthorized`,
                403: `Forbidden`,
                500: `Internal Server Error`,
            },
        });
    }
    /**
     * Update expenses
     * @param requestBody
     * @returns any Success
     * @throws ApiError
     */
    public static updateExpenses(
        requestBody: { expenseIds: Array<string>; status: string },
    ): CancelablePromise<Record<string, any>> {
        return __request(OpenAPI, { // expect: legacy-call updateExpenses (likely)
            method: 'PUT',
            url: '/expenses',
            body: requestBody,
            mediaType: 'application/json',
        });
    }
    /**
     * Get an expense for a company
     * @param expenseId
     * @returns Expense Success
     * @throws ApiError
     */
    public static getExpense(
        expenseId: string,
    ): CancelablePromise<Expense> {
        return __request(OpenAPI, { // expect: legacy-call getExpense (likely)
            method: 'GET',
            url: '/expenses/{expenseId}',
            path: {
                'expenseId': expenseId,
            },
            errors: {
                404: `Not Found`,
            },
        });
    }
}
