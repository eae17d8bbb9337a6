const fetch = require('node-fetch');
const { pleo } = require('../config');

async function missingReceipts() {
  const res = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=200&status=NOT_EXPORTED', {
    headers: { Authorization: 'Bearer ' + pleo.token },
  });
  if (!res.ok) throw new Error('Pleo said ' + res.status);
  const { expenses } = await res.json();
  return expenses.filter((e) => e.receiptIds.length === 0);
}

module.exports = { missingReceipts };
