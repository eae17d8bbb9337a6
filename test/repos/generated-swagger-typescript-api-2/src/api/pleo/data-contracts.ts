/* eslint-disable */
/* tslint:disable */
export interface Employee {
  id: string;
  firstName: string;
  lastName: string;
  /** @format email */
  email: string;
  jobTitle?: string;
  code?: string;
}
