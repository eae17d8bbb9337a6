export const ENDPOINTS = {
  expense: { method: "GET", path: "/v1/expenses/:expenseId" },
  expenses: { method: "GET", path: "/v1/expenses" },
  employee: { method: "GET", path: "/v1/employees/:employeeId" },
  teamMember: { method: "DELETE", path: "/v1/teams/:teamId/employees/:employeeId" },
  tagGroup: { method: "PATCH", path: "/v1/tag-groups/:tagGroupId" },
  /** planned, not used yet */
  taxCodes: { method: "GET", path: "/v1/tax-codes" },
} as const;

export type Endpoint = (typeof ENDPOINTS)[keyof typeof ENDPOINTS];

export function fill(template: string, params: Record<string, string>): string {
  return template.replace(/:([a-zA-Z]+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
}
