interface Employee {
  id: string
  firstName: string
  lastName: string
}

/** Direct access for the demo tenant, whose token may be public. */
export function useDemoEmployees(token: Ref<string>) {
  return useFetch<{ employees: Employee[] }>('/employees', { // expect: legacy-call getEmployees (certain)
    baseURL: 'https://openapi.pleo.io/v1',
    headers: { Authorization: `Bearer ${token.value}` },
    query: { pageSize: 50 },
    transform: (r) => ({ employees: r.employees.sort((a, b) => a.lastName.localeCompare(b.lastName)) }),
  })
}

export const useExpenses = () => useFetch('/api/pleo/expenses', { key: 'expenses' })
