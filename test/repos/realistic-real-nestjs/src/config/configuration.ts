import { registerAs } from '@nestjs/config';

export const pleoConfig = registerAs('pleo', () => ({
  baseUrl: process.env.PLEO_BASE_URL ?? 'https://openapi.pleo.io/v1',
  token: process.env.PLEO_API_TOKEN,
}));

export const spendeskConfig = registerAs('spendesk', () => ({
  baseUrl: process.env.SPENDESK_BASE_URL ?? 'https://public-api.spendesk.com/v1',
  token: process.env.SPENDESK_TOKEN,
}));
