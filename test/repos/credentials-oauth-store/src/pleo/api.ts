import { pleo } from "../config";
import { accessToken } from "../oauth/store";

async function call<T>(companyId: string, path: string, init: RequestInit = {}): Promise<T> {
  const token = await accessToken(companyId);
  const res = await fetch(pleo.apiUrl + path, {
    ...init,
    headers: { ...init.headers, Accept: "application/json", Authorization: `Bearer ${token}` },
  });
  if (!res.ok) throw new Error(`${path}: ${res.status}`);
  return (await res.json()) as T;
}

export const exportJobs = (companyId: string) =>
  call<{ data: { id: string; status: string }[] }>(companyId, `/v3/export-jobs?company_id=${companyId}`);

export const exportItems = (companyId: string, jobId: string) =>
  call<{ data: unknown[] }>(companyId, `/v3/export-items?job_id=${jobId}`);

export const finish = (companyId: string, jobId: string, items: unknown[]) =>
  call(companyId, `/v3/export-jobs/${jobId}/items`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ items }),
  });
