import { stringify } from "@std/csv";
import { pages } from "./pleo/pages.ts";
import { rateLabel } from "./vat.ts";

interface TaxCode {
  id: string;
  name: string;
  code?: string;
  rate: string;
  type: "inclusive" | "exclusive" | "reverse";
}

const company = Deno.env.get("PLEO_COMPANY_ID")!;
const rows: Record<string, unknown>[] = [];

for await (const code of pages<TaxCode>("/v0/tax-codes:search", { company_id: company }, { archived: false })) {
  rows.push({ code: code.code ?? "", name: code.name, label: rateLabel(code.rate, code.type) });
}

await Deno.writeTextFile("tax-codes.csv", stringify(rows, { columns: ["code", "name", "label"] }));
console.error(`${rows.length} tax codes`);
