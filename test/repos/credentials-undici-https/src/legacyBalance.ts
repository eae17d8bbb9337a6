import https from 'node:https';

const token = process.env.PLEO_LEGACY_TOKEN;

/** Still on the old API: nothing replaces the balance. */
export function balance(cb: (err: Error | null, value?: number) => void) {
  const req = https.request(
    { protocol: 'https:', hostname: 'openapi.pleo.io', port: 443, path: '/v1/companies/balance', headers: { Authorization: 'Bearer ' + token } },
    (res) => {
      const parts: Buffer[] = [];
      res.on('data', (p) => parts.push(p));
      res.on('end', () => cb(null, JSON.parse(Buffer.concat(parts).toString()).available));
    },
  );
  req.on('error', cb);
  req.end();
}
