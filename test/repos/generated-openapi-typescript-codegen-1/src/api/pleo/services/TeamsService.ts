/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelablePromise } from '../core/CancelablePromise';
import { OpenAPI } from '../core/OpenAPI';
import { request as __request } from '../core/request';
export class TeamsService {
    /**
     * Remove an employee from a team
     * @param teamId
     * @param employeeId
     * @returns any Success
     * @throws ApiError
     */
    public static deleteTeamEmployee(
        teamId: string,
        employeeId: string,
    ): CancelablePromise<Record<string, any>> {
        return __request(OpenAPI, { // expect: legacy-call deleteTeamEmployee (likely)
            method: 'DELETE',
            url: '/teams/{teamId}/employees/{employeeId}',
            path: {
                'teamId': teamId,
                'employeeId': employeeId,
            },
        });
    }
    /**
     * Get company teams
     * @returns any Success
     * @throws ApiError
     */
    public static getTeams(
        pageOffset?: number,
        pageSize: number = 25,
    ): CancelablePromise<{ teams: Array<{ id: string; name: string; code?: string }> }> {
        return __request(OpenAPI, { // todo-expect: legacy-call getTeams (likely)
            method: 'GET',
            url: '/teams',
            query: {
                'pageOffset': pageOffset,
                'pageSize': pageSize,
            },
        });
    }
}
