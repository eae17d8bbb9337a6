import { get, pleo } from "./pleo.js";

export type Expense = { id: string; note: string | null; employeeId: string };

type ListOptions = { status?: "QUEUED" | "EXPORTED"; from?: Date; size?: number };

export async function list({ status = "QUEUED", from, size: pageSize = 100 }: ListOptions = {}): Promise<Expense[]> {
	// expect-next-line: legacy-call getExpenses
	const { expenses } = await pleo<{ expenses: Expense[] }>({
		path: "/expenses",
		query: { status, pageSize, ...(from && { dateFrom: from.toISOString() }) },
		signal: AbortSignal.timeout(10_000),
	});
	return expenses;
}

export const receipts = ({ id }: Expense) => get<{ url: string }[]>(`/expenses/${id}/receipts`); // expect: legacy-call getExpenseReceipts

export const finish = (...expenseIds: string[]) =>
	pleo({ method: "PUT", path: "/expenses", json: { expenseIds, status: "EXPORTED" } }); // expect: legacy-call updateExpenses (certain)

export const cards = () => get<{ id: string }[]>("/cards", { limit: 10 }); // expect: undocumented-legacy-call
