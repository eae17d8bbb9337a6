type Moss = { token: string };

export async function main(moss: Moss, since: string) {
  const url = new URL("https://api.getmoss.com/v1/expenses");
  url.searchParams.append("dateFrom", since);
  const response = await fetch(url, { headers: { Authorization: "Bearer " + moss.token } });
  return await response.json();
}
