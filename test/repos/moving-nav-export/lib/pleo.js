'use strict';

const axios = require('axios');

const http = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  timeout: 30000,
  headers: { Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN },
});

// everything the bookkeeper has pressed "export" on
async function listQueued() {
  const { data } = await http.get('/expenses', { params: { status: 'QUEUED', pageSize: 500 } });
  return data.expenses;
}

async function setStatus(expenseIds, status) {
  if (!expenseIds.length) return;
  await http.put('/expenses', { expenseIds, status });
}

module.exports = { listQueued, setStatus };
