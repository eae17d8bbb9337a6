/* generated using openapi-typescript-codegen -- do no edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BaseHttpRequest } from '../core/BaseHttpRequest';

export class EmployeesService {

    constructor(public readonly httpRequest: BaseHttpRequest) {}

    /**
     * Get company employees
     * @returns any Success
     * @throws ApiError
     */
    public getEmployees({
        pageOffset,
        pageSize,
    }: {
        pageOffset?: number,
        pageSize?: number,
    }): Promise<{ employees: Array<{ id: string; email: string; code?: string }>; metadata: any }> {
        return this.httpRequest.request({ // expect: legacy-call getEmployees
            method: 'GET',
            url: '/employees',
            query: {
                'pageOffset': pageOffset,
                'pageSize': pageSize,
            },
        });
    }

    /**
     * Invite an employee
     * @returns any Success
     * @throws ApiError
     */
    public createEmployee({
        requestBody,
    }: {
        requestBody: { email: string },
    }): Promise<{ id: string }> {
        return this.httpRequest.request({ // expect: legacy-call createEmployee
            method: 'POST',
            url: '/employees',
            body: requestBody,
            mediaType: 'application/json',
        });
    }

    /**
     * Delete an employee
     * @returns any Success
     * @throws ApiError
     */
    public deleteEmployee({
        employeeId,
    }: {
        employeeId: string,
    }): Promise<Record<string, any>> {
        return this.httpRequest.request({ // expect: legacy-call deleteEmployee
            method: 'DELETE',
            url: '/employees/{employeeId}',
            path: {
                'employeeId': employeeId,
            },
            errors: {
                404: `Not Found`,
            },
        });
    }

}
