/** Where a connection talks to. The first two end with the legacy API. */
export type PleoHost =
  | 'https://openapi.pleo.io'
  | 'https://openapi.staging.pleo.io'
  | 'https://external.pleo.io';

export interface Connection {
  id: string;
  label: string;
  host: PleoHost;
  /** e.g. `GET https://openapi.pleo.io/v1/expenses` */
  lastCall?: `${'GET' | 'PUT'} ${string}`;
  checkedAt?: string;
}

export interface LegacyConnection extends Connection {
  host: Extract<PleoHost, 'https://openapi.pleo.io'>;
}
