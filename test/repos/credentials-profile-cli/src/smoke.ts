import got from 'got';

const isProd = process.env.NODE_ENV === 'production';
const host = isProd ? 'https://external.pleo.io' : 'https://external.staging.pleo.io';
const key = isProd ? process.env.PLEO_PRODUCTION_KEY : process.env.PLEO_STAGING_KEY;

const headers = { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };

export async function smoke() {
  for (const path of ['/v1/introspect', '/v1/companies']) {
    const { statusCode } = await got(host + path, { headers, throwHttpErrors: false });
    console.log(statusCode, path);
  }
}
