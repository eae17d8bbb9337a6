import * as wmill from "windmill-client";

type Pleo = {
  token: string;
};

/**
 * Queued expenses since a date. Used by the flow f/finance/month_end.
 */
export async function main(pleo: Pleo, since: string, limit = 200) {
  const url = new URL("https://openapi.pleo.io/v1/expenses");
  url.searchParams.append("status", "QUEUED");
  url.searchParams.append("dateFrom", new Date(since).toISOString());
  url.searchParams.append("pageSize", String(limit));

  const response = await fetch(url, { // expect: legacy-call getExpenses (certain)
    method: "GET",
    headers: { Authorization: "Bearer " + pleo.token },
  });
  if (!response.ok) {
    const text = await response.text();
    throw Error(`${response.status} ${text}`);
  }
  const { expenses } = await response.json();
  await wmill.setState({ last: since, count: expenses.length });
  return expenses;
}
