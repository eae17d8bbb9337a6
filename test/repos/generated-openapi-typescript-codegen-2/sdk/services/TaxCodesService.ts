/* generated using openapi-typescript-codegen -- do no edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BaseHttpRequest } from '../core/BaseHttpRequest';

export class TaxCodesService {

    constructor(public readonly httpRequest: BaseHttpRequest) {}

    /**
     * Get tax codes
     * @returns any Success
     * @throws ApiError
     */
    public getTaxCodes({
        force,
        hidden,
    }: {
        force?: boolean,
        hidden?: boolean,
    }): Promise<{ taxCodes: Array<any> }> {
        return this.httpRequest.request({ // expect: legacy-call getTaxCodes
            method: 'GET',
            url: '/tax-codes',
            query: {
                'force': force,
                'hidden': hidden,
            },
        });
    }

}
