'use strict';

const { getJson } = require('../lib/http');
const db = require('../lib/db');

const PAGE = 100;

async function main() {
  let offset = 0;
  for (;;) {
    const page = await getJson(
      'openapi.pleo.io',
      '/v1/expenses?pageSize=' + PAGE + '&pageOffset=' + offset,
      process.env.PLEO_TOKEN
    );
    for (const e of page.expenses) {
      await db().execute(
        'REPLACE INTO expense (id, employee, amount, currency, booked) VALUES (?, ?, ?, ?, ?)',
        [e.id, e.employeeId || null, e.amountSettled.value, e.amountSettled.currency, e.performedAt]
      );
    }
    if (page.expenses.length < PAGE) break;
    offset += PAGE;
  }
}

main().then(
  () => process.exit(0),
  (err) => {
    console.error(err);
    process.exit(1);
  }
);
