"use client";

import { useEffect, useState } from "react";

type Balance = { currency: string; current: number; available: number };

const nf = (b: Balance) =>
  new Intl.NumberFormat("da-DK", { style: "currency", currency: b.currency }).format(b.available);

export function BalanceTile() {
  const [balance, setBalance] = useState<Balance | null>(null);
  const [error, setError] = useState<string>();

  useEffect(() => {
    const ctrl = new AbortController();
    fetch("https://openapi.pleo.io/v1/companies/balance", {
      signal: ctrl.signal,
      headers: {
        Accept: "application/json",
        Authorization: `Bearer ${process.env.PLEO_TOKEN}`, // expect: credential-in-browser
      },
    })
      .then((r) => (r.ok ? r.json() : Promise.reject(new Error(r.statusText))))
      .then(setBalance)
      .catch((e) => e.name !== "AbortError" && setError(e.message));
    return () => ctrl.abort();
  }, []);

  if (error) return <div className="tile tile--error">{error}</div>;
  return <div className="tile">{balance ? nf(balance) : "…"}</div>;
}
