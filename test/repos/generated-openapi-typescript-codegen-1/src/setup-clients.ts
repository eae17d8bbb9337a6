import { OpenAPI as Pleo } from './api/pleo';
import { OpenAPI as Spendesk } from './api/spendesk';
import { readSecret } from './secrets';

/** Must run before the first request. */
export function setupClients(): void {
  Pleo.BASE = process.env.PLEO_BASE_URL || 'https://openapi.pleo.io/v1';
  Pleo.TOKEN = () => readSecret('pleo/api-token');

  Spendesk.TOKEN = () => readSecret('spendesk/api-token');
  Spendesk.HEADERS = { 'User-Agent': 'spend-hub/1.9' };
}
