import { useEffect, useState } from "react";

const api = import.meta.env.VITE_API_BASE ?? "/api";

export function useExpenses(month: string) {
  const [expenses, setExpenses] = useState<{ id: string; note?: string }[]>([]);

  useEffect(() => {
    const abort = new AbortController();
    fetch(`${api}/pleo/expenses?month=${month}`, {
      signal: abort.signal,
      headers: { Authorization: `Bearer ${sessionStorage.getItem("kvist.session")}` },
    })
      .then((r) => r.json())
      .then(setExpenses)
      .catch(() => {});
    return () => abort.abort();
  }, [month]);

  return expenses;
}
