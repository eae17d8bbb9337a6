import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ky from 'ky';
import { accessToken } from './oauth.js';

export const forCustomer = (customer) =>
  ky.create({
    prefixUrl: 'https://external.pleo.io',
    timeout: 30_000,
    hooks: {
      beforeRequest: [
        async (request) => {
          request.headers.set('Authorization', `Bearer ${await accessToken(customer)}`);
        },
      ],
    },
  });

export async function download(customer, entryId, dir) {
  const api = forCustomer(customer);
  const { data } = await api.get(`v1/accounting-entries/${entryId}/receipts`).json();
  for (const receipt of data) {
    const file = await fetch(receipt.url);
    await pipeline(Readable.fromWeb(file.body), createWriteStream(`${dir}/${receipt.id}`));
  }
  return data.length;
}
