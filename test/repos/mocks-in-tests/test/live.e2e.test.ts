import { expect, test } from 'vitest';

test('the legacy API is up', async () => {
  const response = await fetch('https://openapi.pleo.io/v1/health'); // expect: legacy-call healthStatus
  expect(response.ok).toBe(true);
});
