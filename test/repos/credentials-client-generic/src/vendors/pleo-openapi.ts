import { ApiClient } from "#http/api-client.ts";
import { bearer } from "#http/auth.ts";

export interface OpenApiExpense {
  id: string;
  note?: string;
  performedAt: string;
  amountSettled: { value: number; currency: string };
}

export const pleoOpenApi = new ApiClient({
  baseUrl: "https://openapi.pleo.io/v1",
  auth: bearer(process.env.PLEO_LEGACY_TOKEN!),
});

export async function queuedExpenses(): Promise<OpenApiExpense[]> {
  const { expenses } = await pleoOpenApi.get<{ expenses: OpenApiExpense[] }>("/expenses", { status: "QUEUED" });
  return expenses;
}
