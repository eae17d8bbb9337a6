import { pleo } from "../pleo/client.js";
import { fortnox } from "../fortnox/client.js";

interface Row {
  number: string;
  name: string;
  active: boolean;
}

/** Takes the expense accounts (4000-7999) of Fortnox over to Pleo. */
export async function syncChartOfAccounts() {
  const { data: ledger } = await fortnox.GET("/accounts", { params: { query: { limit: 500 } } });
  const rows: Row[] = (ledger?.Accounts ?? []).map((a) => ({
    number: String(a.Number),
    name: a.Description,
    active: a.Active,
  }));

  const known = await pleo.GET("/accounts", { params: { query: { pageSize: 1000 } } }); // expect: legacy-call getAccounts (certain)
  const byNumber = new Map((known.data?.accounts ?? []).map((a) => [a.accountNumber, a]));

  for (const row of rows) {
    const account = byNumber.get(row.number);
    if (!account) {
      await pleo.POST("/accounts", { body: { accountNumber: row.number, name: row.name } }); // expect: legacy-call createAccount (certain)
    } else if (account.name !== row.name || account.hidden === row.active) {
      await pleo.PUT("/accounts/{accountId}", { // expect: legacy-call updateAccount (certain)
        params: { path: { accountId: account.id } },
        body: { name: row.name, hidden: !row.active },
      });
    }
  }
}

export async function accountNumber(accountId: string): Promise<string | undefined> {
  const { data } = await fortnox.GET("/accounts/{accountId}", { params: { path: { accountId } } });
  return data?.Account?.Number?.toString();
}
