import { json, type LoaderFunctionArgs } from "@remix-run/node";

// resource route, asks our own index
export async function loader({ request }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  const res = await fetch(`${process.env.MEILI_URL}/indexes/accounts/search`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.MEILI_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ q, limit: 20 }),
  });
  const { hits } = await res.json();

  // same wrapper idea, other host
  const datev = { get: (path: string) => fetch(`https://accounting.api.datev.de/v1${path}`) };
  const number = hits[0]?.accountNumber;
  const detail = number ? await datev.get(`/accounts/${number}`).then((r) => r.json()) : null;
  return json({ hits, detail });
}
