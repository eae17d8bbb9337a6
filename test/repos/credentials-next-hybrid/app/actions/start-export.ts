"use server";

import { revalidatePath } from "next/cache";

const basic = () => "Basic " + Buffer.from(`${process.env.PLEO_EXTERNAL_KEY}:`).toString("base64");

export async function startExport(formData: FormData) {
  const companyId = String(formData.get("companyId"));
  const res = await fetch(`https://external.pleo.io/v3/export-jobs?company_id=${companyId}`, {
    method: "POST",
    headers: { Authorization: basic(), "Content-Type": "application/json" },
    body: JSON.stringify({ vendor: "spend-portal", type: "full" }),
  });
  if (!res.ok) return { ok: false as const, status: res.status };
  revalidatePath("/exports");
  return { ok: true as const };
}
