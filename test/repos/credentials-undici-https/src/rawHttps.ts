import https from 'node:https';
import type { IncomingMessage } from 'node:http';

const apiKey = process.env.PLEO_API_KEY ?? '';

function collect(res: IncomingMessage): Promise<any> {
  return new Promise((resolve, reject) => {
    let text = '';
    res.setEncoding('utf8');
    res.on('data', (chunk) => (text += chunk));
    res.on('end', () => (res.statusCode! < 300 ? resolve(JSON.parse(text)) : reject(new Error(`HTTP ${res.statusCode}`))));
  });
}

export function getEntry(id: string): Promise<any> {
  return new Promise((resolve, reject) => {
    const req = https.request(
      {
        hostname: 'external.pleo.io',
        path: `/v1/accounting-entries/${encodeURIComponent(id)}`,
        method: 'GET',
        auth: `${apiKey}:`,
      },
      (res) => collect(res).then(resolve, reject),
    );
    req.on('error', reject);
    req.end();
  });
}

export function getTaxCode(id: string): Promise<any> {
  return new Promise((resolve, reject) => {
    https
      .get(
        {
          host: 'external.pleo.io',
          path: '/v0/tax-codes/' + id,
          auth: ':' + apiKey, // expect: wrong-auth-scheme
        },
        (res) => collect(res).then(resolve, reject),
      )
      .on('error', reject);
  });
}

export function getVendor(id: string): Promise<any> {
  return new Promise((resolve, reject) => {
    const options: https.RequestOptions = {
      headers: {
        Accept: 'application/json',
        Authorization: 'Basic ' + apiKey, // expect: wrong-auth-scheme (likely)
      },
    };
    https.get(`https://external.pleo.io/v1/vendors/${id}`, options, (res) => collect(res).then(resolve, reject)).on('error', reject);
  });
}
