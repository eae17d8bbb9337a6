import { RestClient } from './rest-client';

export class PleoClient extends RestClient {
  constructor(token: string) {
    super('https://openapi.pleo.io/v1', token);
  }

  accounts() {
    return this.get('/accounts'); // expect: legacy-call getAccounts
  }

  rename(id: string, name: string) {
    return this.put(`/accounts/${id}`, { name }); // expect: legacy-call updateAccount
  }
}
