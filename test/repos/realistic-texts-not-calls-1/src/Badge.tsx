import type { Connection } from './types';

export function isLegacy(connection: Connection): boolean {
  return connection.host === 'https://openapi.pleo.io'; // expect: legacy-host
}

export function Badge({ connection }: { connection: Connection }) {
  const text = isLegacy(connection) ? 'Pleo Legacy API' : 'Pleo API';
  return (
    <span className={isLegacy(connection) ? 'badge badge-warn' : 'badge'} title={text}>
      {text} · {connection.label}
      <small>{`last checked ${connection.checkedAt ?? 'never'}`}</small>
    </span>
  );
}
