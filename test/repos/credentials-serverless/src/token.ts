import ky from 'ky';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { putTokens } from './tokenTable';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const code = event.queryStringParameters?.code;
  const verifier = event.cookies?.find((c) => c.startsWith('pkce='))?.slice(5);
  if (!code || !verifier) return { statusCode: 400, body: 'missing code' };

  const clientAuth = Buffer.from(
    `${process.env.PLEO_CLIENT_ID}:${process.env.PLEO_CLIENT_SECRET}`,
  ).toString('base64');

  const tokens = await ky
    .post(`${process.env.PLEO_AUTH_URL}/oauth/token`, {
      headers: { Authorization: `Basic ${clientAuth}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier }),
    })
    .json<{ access_token: string; refresh_token: string; expires_in: number }>();

  await putTokens(event.queryStringParameters?.state ?? 'default', tokens);
  return { statusCode: 302, headers: { location: '/connected' } };
};
