import got from 'got';

/** @typedef {{ id: string, name: string, url: string, mimeType: string, size: number }} Receipt */

export const pleo = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  retry: { limit: 3 },
});

/**
 * @param {string} expenseId
 * @returns {Promise<Receipt[]>}
 */
export function receiptsOf(expenseId) {
  return pleo.get(`expenses/${expenseId}/receipts`).json();
}

export async function oneReceipt(expenseId, receiptId) {
  const { body } = await pleo.get(`expenses/${expenseId}/receipts/${receiptId}`, { responseType: 'json' });
  return body;
}
