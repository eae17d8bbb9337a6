// Compleo charging stations: energy cost of the company cars.
const COMPLEO = 'https://api.compleo-cs.cloud/external/v2';

export async function sessions(month: string) {
  const res = await fetch(`${COMPLEO}/sessions?month=${month}`, {
    headers: {
      Authorization: `Bearer ${process.env.COMPLEO_LEGACY_TOKEN}`,
      'x-api-key': process.env.COMPLEO_EXTERNAL_API_KEY ?? '',
    },
  });
  if (!res.ok) throw new Error(`Compleo ${res.status}`);
  const body = await res.json();
  return body.sessions as { vin: string; kwh: number; cost: number }[];
}
