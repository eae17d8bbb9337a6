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

import { Employee } from "./data-contracts";
import { ContentType, HttpClient, RequestParams } from "./http-client";

export class Employees<SecurityDataType = unknown> {
  http: HttpClient<SecurityDataType>;

  constructor(http: HttpClient<SecurityDataType>) {
    this.http = http;
  }

  /**
   * No description
   *
   * @tags Employees
   * @name GetEmployees
   * @summary Get company employees
   * @request GET:/employees
   * @secure
   */
  getEmployees = (
    query?: {
      pageOffset?: number;
      pageSize?: number;
    },
    params: RequestParams = {},
  ) =>
    this.http.request<{ employees: Employee[] }, any>({ // expect: legacy-call getEmployees
      path: `/employees`,
      method: "GET",
      query: query,
      secure: true,
      format: "json",
      ...params,
    });
  /**
   * No description
   *
   * @tags Employees
   * @name UpdateEmployee
   * @summary Update an employee for a company
   * @request PUT:/employees/{employeeId}
   * @secure
   */
  updateEmployee = (employeeId: string, data: Partial<Employee>, params: RequestParams = {}) =>
    this.http.request<Employee, any>({ // expect: legacy-call updateEmployee
      path: `/employees/${employeeId}`,
      method: "PUT",
      body: data,
      secure: true,
      type: ContentType.Json,
      format: "json",
      ...params,
    });
}
