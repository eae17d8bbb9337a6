import { clientFor } from "./perCompany.js";

const SUBSIDIARIES = ["aarhus", "malmo", "bergen"];

export async function balances() {
  const out = {};
  for (const company of SUBSIDIARIES) {
    const { get } = await clientFor(company);
    out[company] = await get("companies/balance"); // expect: legacy-call getCompanyBalance (likely)
  }
  return out;
}

export async function renumber(company, employees) {
  const api = await clientFor(company);
  for (const { id, code } of employees) {
    await api.put(`employees/${id}`, { code }); // expect: legacy-call updateEmployee (likely)
  }
  return api.get("employees"); // expect: legacy-call getEmployees (likely)
}
