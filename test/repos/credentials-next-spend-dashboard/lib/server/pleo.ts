import "server-only";

const HOST = "https://external.pleo.io";

async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${process.env.PLEO_API_TOKEN}`); // expect: shared-credential
  headers.set("Accept", "application/json");
  const res = await fetch(`${HOST}${path}`, { ...init, headers });
  if (!res.ok) throw new Error(`${path}: ${res.status}`);
  return res.json();
}

export const employees = (companyId: string) => pleo<{ data: { id: string; email: string }[] }>(`/v2/employees?company_id=${companyId}`);
export const tagGroups = (companyId: string) => pleo<{ data: unknown[] }>(`/v0/tag-groups?company_id=${companyId}`);
