/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Expense = {
    id: string;
    employeeId: string;
    performedAt: string;
    note?: string;
    amountSettled: { currency: string; value: number };
    receiptIds: Array<string>;
    status: string;
};
