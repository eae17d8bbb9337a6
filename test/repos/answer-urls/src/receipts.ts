interface Receipt {
  id: string;
  url: string;
}

const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export async function download(expenseId: string) {
  const answer = await fetch(`https://openapi.pleo.io/v1/expenses/${expenseId}/receipts`, { headers }); // expect: legacy-call getExpenseReceipts
  const receipts = (await answer.json()) as Receipt[];
  return Promise.all(receipts.map(async (receipt) => (await fetch(receipt.url)).arrayBuffer()));
}

export async function first(receipt: Receipt) {
  const url = new URL(receipt.url);
  url.searchParams.set('download', '1');
  return fetch(url);
}
