import { RestClient } from './rest-client';

export class MoneyhubClient extends RestClient {
  constructor(token: string) {
    super('https://moneyhub.example/v1', token);
  }

  accounts() {
    return this.get('/accounts');
  }
}
