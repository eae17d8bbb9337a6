// Fixtures of the phishing training: none of these belongs to the vendor.
const BAIT = 'https://openapi.pleo.io.evil.example/v1';
const TYPO = 'https://openapi.ple0.io/v1';
const PREFIX = 'https://my-openapi.pleo.io/v1';
const USER = 'https://openapi.pleo.io@attacker.example/v1';
const QUERY = 'https://redirect.example/?to=openapi-pleo-io';

export async function probe(): Promise<number[]> {
  const codes: number[] = [];
  for (const base of [BAIT, TYPO, PREFIX, USER]) {
    const res = await fetch(`${base}/expenses`, { method: 'HEAD' }).catch(() => null);
    codes.push(res?.status ?? 0);
  }
  const r = await fetch(QUERY);
  codes.push(r.status);
  return codes;
}
