import pleoClient from "./client.js";

export async function accounts() {
  const client = await pleoClient();
  const { data } = await client.get("/accounts", { params: { pageSize: 500 } }); // expect: legacy-call getAccounts
  return data.accounts;
}

export async function receipts(expenseId) {
  return (await (await pleoClient()).get(`/expenses/${expenseId}/receipts`)).data; // expect: legacy-call getExpenseReceipts
}

export function tagGroups() {
  return pleoClient()
    .then((c) => c.get("/tag-groups")) // expect: legacy-call getTagGroups
    .then(({ data }) => data);
}

export const close = async (ids) => {
  const { put } = await pleoClient();
  await put("/expenses", { expenseIds: ids, status: "EXPORTED" }); // expect: legacy-call updateExpenses
};
