import { useEffect, useState } from 'react';

const key = import.meta.env.PUBLIC_PLEO_API_KEY; // expect: credential-in-browser

export default function SpendWidget({ company }: { company: string }) {
  const [total, setTotal] = useState(0);

  useEffect(() => {
    fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${company}&limit=100`, {
      method: 'POST',
      headers: { Authorization: 'Basic ' + btoa(key + ':'), 'Content-Type': 'application/json' },
      body: JSON.stringify({ includeDeleted: false, settled: true }),
    })
      .then((r) => r.json())
      .then(({ data }) => setTotal(data.reduce((s: number, e: any) => s + e.transactionValue.minors, 0)));
  }, [company]);

  return <strong>{(total / 100).toLocaleString('nb-NO')} kr</strong>;
}
