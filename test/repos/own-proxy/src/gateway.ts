const gateway = (path: string, init?: RequestInit) => fetch(`https://gateway.example${path}`, init);

export const tags = () => gateway('/pleo/v1/tag-groups'); // expect: legacy-call getTagGroups (certain)
// The proxy adds the version.
export const employees = () => gateway('/pleo/employees'); // expect: legacy-call getEmployees (certain)
export const companies = () => gateway('/pleo/next/v1/companies');
export const orders = () => gateway('/shop/v1/expenses');
export const leftovers = () => gateway('/pleonasm/v1/expenses');
