import type { Connection } from './types';

export class ConnectionError extends Error {
  constructor(
    readonly connection: Connection,
    readonly status: number,
  ) {
    super(`https://openapi.pleo.io/v1/expenses answered ${status} for connection "${connection.label}"`);
    this.name = 'ConnectionError';
  }
}

export function explain(status: number): Error {
  switch (status) {
    case 401:
      return new Error('The token was refused by openapi.pleo.io. Create a new one in Pleo > Settings > Open API.');
    case 403:
      return new Error('user_scope_insufficient (GET /v1/employees)');
    case 404:
      return new TypeError('GET /v1/me does not exist on openapi.pleo.io');
    default:
      return new Error('Pleo did not answer: PUT /v1/expenses');
  }
}
