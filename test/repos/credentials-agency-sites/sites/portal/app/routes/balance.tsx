import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

export async function loader({ request }: LoaderFunctionArgs) {
  const res = await fetch("https://openapi.pleo.io/v1/companies/balance", {
    headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
    signal: request.signal,
  });
  return json(await res.json(), { headers: { "Cache-Control": "private, max-age=30" } });
}

export default function BalancePage() {
  const b = useLoaderData<typeof loader>();
  return <p>{b.available} {b.currency}</p>;
}
