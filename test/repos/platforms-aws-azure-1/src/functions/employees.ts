import axios from 'axios';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { config } from '../lib/config';
import { pleo } from '../lib/pleo';
import { secret } from '../lib/secrets';

/** Which employees of Personio are not in Pleo? */
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  if (event.headers.authorization !== `Bearer ${await secret('/finance/own/key')}`) {
    return { statusCode: 401 };
  }

  const personio = axios.create({
    baseURL: config.personio.baseUrl,
    headers: { Authorization: `Bearer ${await secret('/finance/personio/token')}` },
  });

  const [theirs, ours] = await Promise.all([
    personio.get('/employees', { params: { limit: 200 } }),
    (await pleo()).get('/employees', { params: { pageSize: 1000 } }), // expect: legacy-call getEmployees (likely)
  ]);

  const known = new Set(ours.data.employees.map((e: { email: string }) => e.email.toLowerCase()));
  const missing = theirs.data.data.filter((p: any) => !known.has(p.attributes.email.value.toLowerCase()));
  return { statusCode: 200, body: JSON.stringify(missing) };
};
