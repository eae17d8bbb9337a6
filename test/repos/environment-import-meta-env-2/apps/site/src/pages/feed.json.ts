import type { APIRoute } from 'astro';

const { CARD_FEED, CARD_FEED_TOKEN, MENU_API } = import.meta.env;

export const GET: APIRoute = async () => {
  const expenses = await fetch(`${CARD_FEED}/expenses?pageSize=5&types=CARD`, { // expect: legacy-call getExpenses (likely)
    headers: { Authorization: `Bearer ${CARD_FEED_TOKEN}` },
  }).then((r) => r.json());
  const menu = await fetch(`${MENU_API}/expenses?pageSize=5`).then((r) => r.json());

  return new Response(JSON.stringify({ menu, lunch: expenses.expenses.length }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
