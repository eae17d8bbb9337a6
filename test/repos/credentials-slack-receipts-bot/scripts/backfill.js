#!/usr/bin/env node
// one-off: prints every expense of 2024 without receipt
const fetch = require('node-fetch');

const PLEO_API_TOKEN = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjaWQiOiJiNmEyNjIwYy1mZTUwLTQ5YjctOTQ0NS03ZTFkMjEzMzdlOWEiLCJpYXQiOjE3MDc4NzQwNjd9.tYCB3EfAXYJ_kjAdyEGGRh_ygOkfk-zfqud-rS9hzJY'; // expect: hardcoded-credential

async function page(offset) {
  const res = await fetch(`https://openapi.pleo.io/v1/expenses?pageOffset=${offset}&pageSize=1000&dateFrom=2024-01-01T00:00:00.000Z`, {
    headers: { authorization: `Bearer ${PLEO_API_TOKEN}` },
  });
  return res.json();
}

(async () => {
  for (let offset = 0; offset != null; ) {
    const { expenses, metadata } = await page(offset);
    expenses.filter((e) => !e.receiptIds.length).forEach((e) => console.log(e.id, e.performedAt));
    offset = metadata.pageInfo.nextPageOffset;
  }
})();
