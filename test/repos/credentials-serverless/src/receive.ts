import ky from 'ky';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { accessToken } from './tokenTable';

const WEBHOOK_SECRET = process.env.PLEO_WEBHOOK_SECRET ?? '';

function verify(id: string, timestamp: string, body: string, signature: string): boolean {
  const mac = createHmac('sha256', Buffer.from(WEBHOOK_SECRET.replace('whsec_', ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest();
  const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
  return given.length === mac.length && timingSafeEqual(given, mac);
}

export const handler = async (event: { headers: Record<string, string>; body: string }) => {
  const h = event.headers;
  if (!verify(h['webhook-id'], h['webhook-timestamp'], event.body, h['webhook-signature'])) {
    return { statusCode: 401 };
  }
  const { tenant, accountingEntryId } = JSON.parse(event.body);
  const token = await accessToken(tenant);
  const entry = await ky
    .get(`${process.env.PLEO_API_URL}/v1/accounting-entries/${accountingEntryId}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    .json();
  console.log(JSON.stringify(entry));
  return { statusCode: 204 };
};
