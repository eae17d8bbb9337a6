const fetch = require('node-fetch');
const { pleo } = require('../config');

exports.receipts = async (entryId) => {
  const url = `https://external.pleo.io/v1/accounting-entries/${entryId}/receipts`;
  const res = await fetch(url, { headers: { Authorization: pleo.externalKey } }); // expect: wrong-auth-scheme
  if (res.status === 404) return [];
  const { data } = await res.json();
  return data;
};
