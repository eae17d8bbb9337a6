import { address } from "./address.js";

const json = (res) => {
  if (!res.ok) throw new Error("Pleo: " + res.status);
  return res.json();
};

/**
 * @param {{ TOKEN: string, STORE: KVNamespace }} env
 */
export async function nightly(env) {
  const headers = { authorization: `Bearer ${env.TOKEN}` };

  const expensesUrl = address("expenses", { status: "QUEUED" });
  const { expenses } = await fetch(expensesUrl, { headers }).then(json); // expect: legacy-call getExpenses (certain)

  for (const expense of expenses) {
    const url = address("expenses", {});
    url.pathname = `${url.pathname}/${expense.id}/receipts`;
    const receipts = await fetch(url.href, { headers }).then(json); // expect: legacy-call getExpenseReceipts (certain)
    await env.STORE.put(`receipts/${expense.id}`, JSON.stringify(receipts));
  }

  const params = new URLSearchParams();
  params.append("pageSize", "200");
  const accounts = await fetch("https://openapi.pleo.io/v1/accounts" + "?" + params, { headers }).then(json); // expect: legacy-call getAccounts (certain)
  await env.STORE.put("accounts", JSON.stringify(accounts));

  const groups = new Request(address("tag-groups"), { headers });
  await env.STORE.put("groups", await fetch(groups).then((r) => r.text())); // expect: legacy-call getTagGroups (certain)

  const mark = new Request(String(address("expenses")), {
    method: "PUT",
    headers,
    body: JSON.stringify({ expenseIds: expenses.map((e) => e.id), status: "EXPORTED" }),
  });
  await fetch(mark); // expect: legacy-call updateExpenses (certain)
}
