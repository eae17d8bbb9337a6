const BASE = process.env.FORTNOX_API_BASE;

export async function voucher(expense) {
  const res = await fetch(`${BASE}/expenses`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${process.env.FORTNOX_TOKEN}` },
    body: JSON.stringify({ Voucher: { Description: expense.note } }),
  });
  return res.json();
}

export const costCenters = () => fetch(`${BASE}/accounts`).then((r) => r.json());
