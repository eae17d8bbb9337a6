export interface PleoClientOptions {
  token: string;
  staging?: boolean;
}

/**
 * Closure flavour. Used by the CLI, which wants several companies at once.
 */
export function createPleoClient({ token, staging = false }: PleoClientOptions) {
  const origin = staging ? "https://openapi.staging.pleo.io" : "https://openapi.pleo.io";

  async function send(method: "GET" | "PUT", resource: string, body?: object) {
    const res = await fetch(new URL(`/v1/${resource}`, origin), {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: body && JSON.stringify(body),
    });
    return res.json();
  }

  return {
    employees: () => send("GET", "employees"), // expect: legacy-call getEmployees
    rename: (id: string, firstName: string) => send("PUT", `employees/${id}`, { firstName }), // expect: legacy-call updateEmployee
    raw: send,
  };
}

export type PleoCompanyClient = ReturnType<typeof createPleoClient>;
