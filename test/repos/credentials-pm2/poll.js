var needle = require('needle');

// fallback keeps the poller alive on the old box
const TOKEN = process.env.PLEO_LEGACY_TOKEN ?? "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImI1MDIxZjA3In0.eyJjb21wYW55SWQiOiI5NjZjN2U2OS1lODBiLTQ2NjEtYmFiNC1hYWZmNGEwMzFiMDkiLCJ1c2VySWQiOiI4Y2M4NmExZS1hNGVhLTQ5NDUtYWZiYS03NGM4ZTk2YzhmZGUiLCJpYXQiOjE3NDQ2MzA1MDYsImV4cCI6MTc3NjAyNzQ4MX0.xFqwF6O4IEUYUgeJF7p5LNFv7NpMNJujw-v3QgY7Axyk8oXz76yrzEO-Q6TCArR7yvvjy-dKM4YRnusQx1ETTg"; // expect: hardcoded-credential
const STATUS_KEY = process.env.PLEO_STATUS_KEY || 'changeme';

async function poll() {
  const res = await needle('get', 'https://openapi.pleo.io/v1/expenses?pageSize=50&status=exported', {
    headers: { Authorization: 'Bearer ' + TOKEN },
    json: true,
  });
  if (res.statusCode !== 200) throw new Error('poll: ' + res.statusCode);
  await needle('post', 'http://intranet.local/status', { key: STATUS_KEY, count: res.body.expenses.length }, { json: true });
}

poll().catch(function (e) {
  console.error(e);
  process.exit(1);
});
