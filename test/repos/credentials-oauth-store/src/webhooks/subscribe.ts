import { client, pleo } from "../config";

const credentials = Buffer.from(client.id + ":" + client.secret).toString("base64");

/** Run once per deployment: tell us when somebody presses "Export". */
export async function subscribe(endpoint: string): Promise<string> {
  const res = await fetch(`${pleo.apiUrl}/v1/subscriptions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Basic ${credentials}`, // expect: wrong-auth-scheme
    },
    body: JSON.stringify({ eventTypes: ["v1.export-job.created"], endpoint: { url: endpoint } }),
  });
  if (!res.ok) throw new Error(`subscription: ${res.status}`);
  const { data } = await res.json();
  return data.id;
}
