import { getJson } from './http';

export interface Expense {
  id: string;
  type: string;
  status: string;
  departmentId: string;
  amountOriginal: { value: number; currency: string };
  supplier?: { CIF?: string };
}

export async function spendeskExpenses(token: string) {
  const found: Expense[] = [];
  let offset: number | undefined = 0;
  while (offset !== undefined) {
    const page: any = await getJson('https://public-api.spendesk.com/v1', '/expenses', token, { pageOffset: offset });
    found.push(...page.expenses);
    offset = page.metadata.pageInfo.nextPageOffset ?? undefined;
  }
  return found.filter((e) => e.status === 'EXPORTED' && e.type !== 'LOAD');
}

export const toCents = (e: Expense) => Math.round(e.amountOriginal.value * 100);
