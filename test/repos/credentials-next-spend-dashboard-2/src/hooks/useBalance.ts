'use client';

import useSWR from 'swr';

type Balance = { currency: string; current: number; available: number };

const token = process.env.NEXT_PUBLIC_PLEO_READ_TOKEN; // expect: credential-in-browser

async function fetcher(url: string): Promise<Balance> {
  const res = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  if (!res.ok) throw new Error(String(res.status));
  return res.json();
}

export function useBalance() {
  const { data, error } = useSWR('https://openapi.pleo.io/v1/companies/balance', fetcher, {
    refreshInterval: 60_000,
  });
  return { balance: data, failed: Boolean(error) };
}
