import { AuthenticationType, httpClient, HttpMethod, QueryParams } from '@activepieces/pieces-common';
import { createAction, Property } from '@activepieces/pieces-framework';
import { pleoAuth } from '../../index';

interface EmployeesPage {
  employees: { id: string; email: string }[];
  metadata: { pageInfo: { nextPageOffset?: number } };
}

export const findEmployee = createAction({
  name: 'find_employee',
  auth: pleoAuth,
  displayName: 'Find Employee by Email',
  description: '',
  props: { email: Property.ShortText({ displayName: 'Email', required: true }) },
  async run({ auth, propsValue }) {
    const wanted = propsValue.email.toLowerCase();
    let offset: number | undefined = 0;
    do {
      const qs: QueryParams = { pageOffset: String(offset), pageSize: '200' };
      const res = await httpClient.sendRequest<EmployeesPage>({ // expect: legacy-call getEmployees (certain)
        method: HttpMethod.GET,
        url: 'https://openapi.pleo.io/v1/employees',
        queryParams: qs,
        authentication: { type: AuthenticationType.BEARER_TOKEN, token: auth },
      });
      const hit = res.body.employees.find((e) => e.email.toLowerCase() === wanted);
      if (hit) return hit;
      offset = res.body.metadata.pageInfo.nextPageOffset;
    } while (offset);

    // Not with us: maybe the person was hired yesterday and is only in the HR system.
    const hr = await httpClient.sendRequest({
      method: HttpMethod.GET,
      url: 'https://api.hibob.com/v1/employees',
      queryParams: { email: wanted },
    });
    return hr.status === 200 ? { pending: true } : null;
  },
});
