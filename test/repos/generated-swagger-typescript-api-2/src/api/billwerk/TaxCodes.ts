/* eslint-disable */
/* tslint:disable */
/*
 * ---------------------------------------------------------------
 * ## THIS FILE WAS GENERATED VIA SWAGGER-TYPESCRIPT-API        ##
 * ##                                                           ##
 * ## AUTHOR: acacode                                           ##
 * ## SOURCE: https://github.com/acacode/swagger-typescript-api ##
 * ---------------------------------------------------------------
 */

import { HttpClient, RequestParams } from "./http-client";

export class TaxCodes<SecurityDataType = unknown> {
  http: HttpClient<SecurityDataType>;

  constructor(http: HttpClient<SecurityDataType>) {
    this.http = http;
  }

  /**
   * No description
   *
   * @tags Tax Codes
   * @name GetTaxCodes
   * @request GET:/tax-codes
   * @secure
   */
  getTaxCodes = (
    query?: {
      force?: boolean;
      hidden?: boolean;
    },
    params: RequestParams = {},
  ) =>
    this.http.request<{ taxCodes: { id: string; name: string; rate: number }[] }, any>({
      path: `/tax-codes`,
      method: "GET",
      query: query,
      secure: true,
      format: "json",
      ...params,
    });
}
