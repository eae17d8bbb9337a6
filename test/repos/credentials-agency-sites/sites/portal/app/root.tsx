import { json } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useLoaderData } from "@remix-run/react";

export const loader = () =>
  json({ ENV: { PLEO_CLIENT_ID: process.env.PLEO_CLIENT_ID, PLEO_AUTH_URL: "https://auth.pleo.io/oauth/authorize" } });

export default function App() {
  const { ENV } = useLoaderData<typeof loader>();
  return (
    <html lang="en">
      <head><Meta /><Links /></head>
      <body>
        <Outlet />
        <script dangerouslySetInnerHTML={{ __html: `window.ENV = ${JSON.stringify(ENV)}` }} />
        <Scripts />
      </body>
    </html>
  );
}
