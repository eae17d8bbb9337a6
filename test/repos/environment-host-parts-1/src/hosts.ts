type Stage = 'prod' | 'staging' | 'local';

const HOSTS: Record<Stage, string> = {
  prod: 'https://openapi.pleo.io',
  staging: 'https://openapi.staging.pleo.io',
  local: 'http://localhost:4010',
};

const BANK_HOSTS: Record<Stage, string> = {
  prod: 'https://api.lunar.example',
  staging: 'https://api.sandbox.lunar.example',
  local: 'http://localhost:4011',
};

const stage = (process.env.STAGE ?? 'local') as Stage;

export const expensesHost = HOSTS[stage];
export const bankHost = BANK_HOSTS[stage];

/** host and version travel separately since the load balancer rewrites one of them */
export const pleoBase = () => `https://${process.env.PLEO_HOST}/${process.env.PLEO_VERSION}`;

export const mirrorBase = () => `https://${process.env.MIRROR_HOST}/${process.env.PLEO_VERSION}`;
