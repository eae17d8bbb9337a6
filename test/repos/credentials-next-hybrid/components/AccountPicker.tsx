"use client";

import useSWR from "swr";
import { searchAccounts } from "@/lib/chart-of-accounts";

export default function AccountPicker({ onPick }: { onPick: (id: string) => void }) {
  const companyId = process.env.NEXT_PUBLIC_PLEO_COMPANY_ID!;
  const { data, isLoading } = useSWR(["accounts", companyId], () => searchAccounts(companyId));

  if (isLoading) return <select disabled aria-busy />;
  return (
    <select onChange={(e) => onPick(e.target.value)}>
      {data?.map((a) => (
        <option key={a.id} value={a.id}>
          {a.code} {a.name}
        </option>
      ))}
    </select>
  );
}
