import { bool, email, envsafe, str, url } from 'envsafe';

export const cron = envsafe({
  WALLET_URL: url({
    default: 'https://openapi.pleo.io/v1',
    devDefault: 'http://localhost:4010/v1',
    desc: 'company cards',
  }),
  WALLET_TOKEN: str({ devDefault: 'dev' }),
  REPORT_TO: email({ default: 'finance@fjeldrev.example' }),
  DEEL_URL: url({ default: 'https://api.letsdeel.com/rest/v2' }),
  ENABLED: bool({ default: true }),
});
