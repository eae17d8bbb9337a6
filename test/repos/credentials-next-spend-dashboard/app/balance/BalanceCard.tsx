"use client";

import { useEffect, useState } from "react";

interface Balance {
  currency: string;
  current: number;
  available: number;
}

export default function BalanceCard() {
  const [balance, setBalance] = useState<Balance | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    fetch("https://openapi.pleo.io/v1/companies/balance", {
      signal: controller.signal,
      headers: {
        Authorization: `Bearer ${process.env.NEXT_PUBLIC_PLEO_TOKEN}`, // expect: credential-in-browser
      },
    })
      .then((r) => r.json())
      .then(setBalance)
      .catch(() => undefined);
    return () => controller.abort();
  }, []);

  if (!balance) return <div className="card skeleton" />;
  return (
    <div className="card">
      <h3>Wallet</h3>
      <b>{new Intl.NumberFormat("en", { style: "currency", currency: balance.currency }).format(balance.available)}</b>
    </div>
  );
}
