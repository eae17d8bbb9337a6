import { ChartOfAccountsClient } from './chart-client.js';
import { PleoEntriesClient } from './entries-client.js';
import { PleoExportClient } from './export-client.js';
import { OpenApiClient } from './open-api-client.js';

function must(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export function connect() {
  const apiKey = must('PLEO_API_KEY');
  const companyId = must('PLEO_COMPANY_ID');
  return {
    entries: new PleoEntriesClient(apiKey, companyId),
    exports: new PleoExportClient({ companyId, apiKey }),
    chart: new ChartOfAccountsClient(apiKey),
    teams: new OpenApiClient({ token: must('PLEO_OPEN_API_TOKEN') }),
  };
}
