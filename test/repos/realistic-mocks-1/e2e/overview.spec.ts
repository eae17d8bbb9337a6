import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page, context }) => {
  await page.route('https://openapi.pleo.io/v1/expenses*', (route) => route.fulfill({ json: { expenses: [], metadata: {} } }))
  await context.route(/openapi\.pleo\.io\/v1\/teams/, (route) => route.abort())
})

test('shows an empty month', async ({ page }) => {
  await page.goto('/reports/2024-03')
  await expect(page.getByText('No expenses')).toBeVisible()
})

test('asks once', async ({ page }) => {
  const asked = page.waitForRequest('https://openapi.pleo.io/v1/expenses?pageOffset=0&pageSize=100')
  await page.goto('/reports/2024-03')
  expect((await asked).method()).toBe('GET')
})
