import type { IncomingMessage, ServerResponse } from "node:http";

/** The settings page posts the secret before it is stored; we only try it. */
export async function testConnection(req: IncomingMessage & { body: { apiKey?: string; legacyToken?: string } }, res: ServerResponse) {
  const { apiKey, legacyToken } = req.body;
  let status = 400;
  if (apiKey) {
    const credentials = Buffer.from(`${apiKey}:`).toString("base64");
    const r = await fetch("https://external.pleo.io/v1/introspect", { headers: { Authorization: `Basic ${credentials}` } });
    status = r.status;
  } else if (legacyToken) {
    const r = await fetch("https://openapi.pleo.io/v1/companies/balance", { headers: { Authorization: `Bearer ${legacyToken}` } });
    status = r.status;
  }
  res.statusCode = status === 200 ? 204 : 422;
  res.end();
}
