import { PleoClient } from './base';

export class ProductionPleo extends PleoClient {
  constructor() {
    super({ baseURL: 'https://external.pleo.io', apiKey: process.env.PLEO_PRODUCTION_KEY! });
  }
}

export class StagingPleo extends PleoClient {
  constructor() {
    super({ baseURL: 'https://external.staging.pleo.io', apiKey: process.env.PLEO_STAGING_KEY! });
  }
}

export function createPleo(): PleoClient {
  return process.env.DEPLOY_ENV === 'prod' ? new ProductionPleo() : new StagingPleo();
}
