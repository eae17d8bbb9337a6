import { bool, cleanEnv, host, num, port, str, url } from 'envalid'

export const env = cleanEnv(process.env, {
  AWS_REGION: str({ default: 'eu-north-1' }),
  BUCKET: str({ devDefault: 'receipts-dev' }),
  PLEO_API_URL: url({
    default: 'https://openapi.pleo.io/v1',
    desc: 'Base URL including the version',
    example: 'https://pleo-proxy.example/v1',
  }),
  PLEO_API_TOKEN: str(),
  BATCH: num({ default: 50 }),
  VERBOSE: bool({ default: false }),
  METRICS_HOST: host({ default: 'localhost' }),
  METRICS_PORT: port({ default: 9125 }),
})
