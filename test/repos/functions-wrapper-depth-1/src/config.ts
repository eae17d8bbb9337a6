/** Everything that differs between vendors lives here. */
export const PLEO_ROOT = 'https://openapi.pleo.io';
export const PLEO_VERSION = 'v1';

export const FORTNOX_ROOT = 'https://api.fortnox.se/3';

export function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing environment variable ${name}, ask #finance-eng (it is the openapi.pleo.io or Fortnox secret)`);
  }
  return value;
}
