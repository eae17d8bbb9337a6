import { request } from "undici";
import { pleo } from "./pleo.js";

interface BudgetCall {
	path: string;
	method?: "GET" | "PUT";
	root?: string;
}

/** Our planning tool, an old Rails app. */
async function planner<T>({ path: resource, method: verb = "GET", root: prefix = "https://planner.lumen.internal/v1" }: BudgetCall): Promise<T> {
	const { body } = await request(prefix + resource, { method: verb });
	return (await body.json()) as T;
}

export const plannedExpenses = () => planner<{ id: string }[]>({ path: "/expenses" });
export const plannerTeams = () => planner<{ id: string }[]>({ path: "/teams", method: "PUT" });

/** Same helper, other vendor: Yokoy speaks the same dialect. */
export const yokoyExpenses = () =>
	pleo<{ expenses: unknown[] }>({ root: "https://api.yokoy.ai/v1", path: "/expenses", token: process.env.YOKOY_TOKEN });
