import CircuitBreaker from 'opossum';
import { getJson, limiter } from './http.js';

const breaker = new CircuitBreaker(getJson, { timeout: 8_000, errorThresholdPercentage: 50 });
const polite = limiter.wrap((path: string) => getJson<Record<string, unknown>>(path));

const deadline = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms));

export async function snapshot() {
  const [accounts, codes, categories] = await Promise.all([
    breaker.fire('/accounts?pageSize=1000'), // expect: legacy-call getAccounts (certain)
    polite('/tax-codes?hidden=true'), // expect: legacy-call getTaxCodes (certain)
    getJson('/account-categories'), // expect: legacy-call getAccountGroupsV1_1 (certain)
  ]);
  const balance = await Promise.race([getJson('/companies/balance'), deadline(5_000)]); // expect: legacy-call getCompanyBalance (certain)
  return { accounts, codes, categories, balance };
}
