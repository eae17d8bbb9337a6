export const api = (base: string) => (token: string) => (path: string) =>
  fetch(`${base}${path}`, { headers: { Authorization: `Bearer ${token}` } });

export function createPleo(token: string) {
  const get = api('https://openapi.pleo.io/v1')(token);
  return {
    employees: () => get('/employees'), // expect: legacy-call getEmployees
    employee: (id: string) => get(`/employees/${id}`), // expect: legacy-call getEmployee
  };
}
