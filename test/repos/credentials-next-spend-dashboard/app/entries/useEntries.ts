"use client";

import { useCallback, useState } from "react";

const key = process.env.NEXT_PUBLIC_PLEO_API_KEY ?? ""; // expect: credential-in-browser

export function useEntries(companyId: string) {
  const [entries, setEntries] = useState<unknown[]>([]);

  const load = useCallback(async () => {
    const res = await fetch("https://external.pleo.io/v1/accounting-entries:search", {
      method: "POST",
      headers: { Authorization: "Basic " + btoa(key + ":"), "Content-Type": "application/json" },
      body: JSON.stringify({ companyIds: [companyId] }),
    });
    const page = await res.json();
    setEntries(page.data);
  }, [companyId]);

  return { entries, load };
}
