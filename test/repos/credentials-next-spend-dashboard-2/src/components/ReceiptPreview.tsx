"use client";

import { useEffect, useState } from "react";

export function ReceiptPreview({ expenseId }: { expenseId: string }) {
  const [url, setUrl] = useState<string | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    fetch(`https://openapi.pleo.io/v1/expenses/${expenseId}/receipts`, {
      signal: abort.signal,
      headers: {
        Accept: "application/json",
        Authorization: `Bearer ${process.env.PLEO_TOKEN}`, // expect: credential-in-browser
      },
    })
      .then((r) => r.json())
      .then((receipts: { url: string }[]) => setUrl(receipts[0]?.url ?? null))
      .catch(() => setUrl(null));
    return () => abort.abort();
  }, [expenseId]);

  return url ? <img src={url} alt="receipt" /> : <em>no receipt</em>;
}
