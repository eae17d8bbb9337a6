import 'dotenv/config';

const { PLEO_OPENAPI_TOKEN = '', PLEO_EXTERNAL_API_KEY = '' } = process.env;

export interface Side {
  name: 'old' | 'new';
  probe: string;
  headers: Record<string, string>;
}

const encodedKey = Buffer.from(PLEO_EXTERNAL_API_KEY + ':').toString('base64');

export const sides: Side[] = [
  {
    name: 'old',
    probe: 'https://openapi.pleo.io/v1/employees?pageSize=1',
    headers: { Authorization: `Bearer ${PLEO_OPENAPI_TOKEN}` },
  },
  {
    name: 'new',
    probe: 'https://external.pleo.io/v1/introspect',
    headers: { Authorization: `Basic ${encodedKey}` },
  },
];

/** Can we reach both at all? */
export async function probe(): Promise<boolean> {
  let fine = true;
  for (const side of sides) {
    const res = await fetch(side.probe, { headers: side.headers });
    console.log(`${side.name}: ${res.status}`);
    fine &&= res.ok;
  }
  return fine;
}
