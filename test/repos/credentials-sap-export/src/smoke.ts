import 'dotenv-flow/config';

async function smoke() {
  const user = Buffer.from(`${process.env.PLEO_PROD_API_KEY}:`).toString('base64');
  const res = await fetch(`${process.env.PLEO_API_BASE}/v1/introspect`, {
    headers: { Authorization: `Basic ${user}` },
  });
  console.log(res.status, await res.text());
}

void smoke();
