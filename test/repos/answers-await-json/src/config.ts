export const PLEO_BASE = 'https://openapi.pleo.io/v1';
export const SLACK_WEBHOOK = process.env.SLACK_WEBHOOK_URL ?? '';

export function pleoHeaders() {
  return { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, Accept: 'application/json' };
}
