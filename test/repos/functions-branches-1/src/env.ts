export type Stage = 'production' | 'staging' | 'local';

export const stage = (process.env.STAGE ?? 'local') as Stage;

export function pleoBase(current: Stage): string {
  switch (current) {
    case 'production':
      return 'https://openapi.pleo.io/v1';
    case 'staging':
      return 'https://openapi.staging.pleo.io/v1';
    default:
      return 'http://localhost:4010/v1';
  }
}

export function fakturaBase(current: Stage): string {
  if (current === 'production') return 'https://api.faktura.example/v1';
  if (current === 'staging') return 'https://api.staging.faktura.example/v1';
  return 'http://localhost:4011/v1';
}
