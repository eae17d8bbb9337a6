import { existsSync } from 'node:fs';
import convict from 'convict';
import * as validators from 'convict-format-with-validator';

convict.addFormats(validators);

const config = convict({
  env: {
    doc: 'The application environment.',
    format: ['production', 'development', 'test'],
    default: 'development',
    env: 'NODE_ENV',
  },
  logLevel: { doc: 'pino level', format: String, default: 'info', env: 'LOG_LEVEL' },
  pleo: {
    baseUrl: {
      doc: 'Where the Pleo API lives, with version',
      format: 'url',
      default: 'https://openapi.pleo.io/v1',
      env: 'PLEO_BASE_URL',
      arg: 'pleo-url',
    },
    token: { doc: 'Open API token', format: String, default: '', env: 'PLEO_TOKEN', sensitive: true },
    pageSize: { doc: 'Rows per request', format: 'nat', default: 100 },
  },
  people: {
    endpoint: { doc: 'Employee resource', format: String, default: '', env: 'PEOPLE_ENDPOINT' },
  },
  uniconta: {
    endpoint: { doc: 'OData', format: String, default: '', env: 'UNICONTA_ENDPOINT' },
  },
});

const file = `./config/${config.get('env')}.json`;
if (existsSync(file)) config.loadFile(file);

config.validate({ allowed: 'warn' });

export default config;
