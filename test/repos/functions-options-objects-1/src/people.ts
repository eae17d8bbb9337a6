import { get, pleo } from "./pleo.js";
import type { PleoCall } from "./pleo.js";

const SANDBOX = { root: "https://openapi.staging.pleo.io/v1", token: process.env.PLEO_SANDBOX_TOKEN };

export const everyone = (offset?: number) => get<{ employees: { id: string; email: string }[] }>("/employees", { limit: 1000, offset }); // expect: legacy-call getEmployees

export async function invite(email: string, { dryRun = false } = {}) {
	if (dryRun) {
		return pleo<{ id: string }>({ ...SANDBOX, method: "POST", path: "/employees", json: { email } }); // expect: legacy-call createEmployee (certain)
	}
	const job: PleoCall = { path: "/employees", method: "POST" };
	return pleo<{ id: string }>({ ...job, json: { email } }); // expect: legacy-call createEmployee (certain)
}

export function drop({ id }: { id: string }) {
	const call = { path: `/employees/${id}`, method: "DELETE" } as const;
	return pleo(call); // expect: legacy-call deleteEmployee (certain)
}

// First family that has been moved over.
export const teams = () =>
	pleo<{ data: unknown[] }>({ root: "https://external.pleo.io", path: "/v1/teams", token: process.env.PLEO_OAUTH }); // expect: unknown-external-call (certain)
