import { json, preflight } from "../_shared/cors.ts";
import { listExpenses, listTeams, pleoGet } from "../_shared/pleo.ts";
import { tokenOf } from "shared/token.ts";

Deno.serve(async (req) => {
  const early = preflight(req);
  if (early) return early;

  const token = await tokenOf(req);
  if (!token) return json({ error: "no token" }, 401);

  const url = new URL(req.url);
  switch (url.pathname.split("/").pop()) {
    case "teams":
      return json(await listTeams(token));
    case "accounts":
      return json(await pleoGet(token, "/accounts", { pageSize: 1000 })); // expect: legacy-call getAccounts (likely)
    case "expense": {
      const id = url.searchParams.get("id");
      if (!id) return json({ error: "id" }, 400);
      const [expense, receipts] = await Promise.all([
        pleoGet(token, `/expenses/${id}`), // expect: legacy-call getExpense (likely)
        pleoGet(token, `/expenses/${id}/receipts`), // expect: legacy-call getExpenseReceipts (likely)
      ]);
      return json({ expense, receipts });
    }
    default:
      return json(await listExpenses(token, { pageSize: 100, dateFrom: url.searchParams.get("from") ?? undefined }));
  }
});
