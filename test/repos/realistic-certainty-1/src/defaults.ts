import { z } from 'zod';

const headers = { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` };

const withDefault = process.env.PLEO_BASE ?? 'https://openapi.pleo.io/v1';
export const viaNullish = () => fetch(`${withDefault}/expenses`, { headers }); // expect: legacy-call getExpenses (likely)

const trimmed = process.env.PLEO_ROOT?.trim() || 'https://openapi.pleo.io/v1';
export const viaOr = () => fetch(trimmed + '/tax-codes', { headers }); // expect: legacy-call getTaxCodes (likely)

const { PLEO_ORIGIN = 'https://openapi.pleo.io' } = process.env;
export const viaDestructuring = (id: string) => fetch(`${PLEO_ORIGIN}/v1/tax-codes/${id}`, { headers }); // expect: legacy-call getTaxCode (likely)

const env = z.object({ PLEO_ENDPOINT: z.string().url().default('https://openapi.pleo.io/v1') }).parse(process.env);
export const viaSchema = () => fetch(env.PLEO_ENDPOINT + '/employees', { headers }); // expect: legacy-call getEmployees (likely)

// given by docker-compose.yml
export const viaCompose = () => fetch(`${process.env.LEDGER_PLEO_URL}/account-groups`, { headers }); // expect: legacy-call getAccountGroups (likely)
