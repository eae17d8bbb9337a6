import { nightly } from "./nightly.js";

const HEADERS = ["authorization", "content-type", "accept"];

/** Passes everything below /pleo/ on, the browser app keeps its old paths. */
async function passOn(request, env) {
  const url = new URL(request.url);
  url.protocol = "https:";
  url.hostname = "openapi.pleo.io";
  url.port = "";
  url.pathname = url.pathname.replace(/^\/pleo/, "/v1");

  const headers = new Headers();
  for (const name of HEADERS) if (request.headers.has(name)) headers.set(name, request.headers.get(name));
  headers.set("authorization", `Bearer ${env.TOKEN}`);

  return fetch(new Request(url, { method: request.method, headers, body: request.body })); // expect: legacy-call (possible)
}

async function niftyPassOn(request) {
  const url = new URL(request.url);
  url.hostname = "openapi.niftypm.com";
  url.pathname = "/v1/expenses";
  return fetch(new Request(url, request));
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (request.headers.get("origin") !== env.ALLOWED_ORIGIN) return new Response(null, { status: 403 });
    if (pathname.startsWith("/pleo/")) return passOn(request, env);
    if (pathname.startsWith("/nifty/")) return niftyPassOn(request);
    return new Response("not found", { status: 404 });
  },

  async scheduled(event, env, ctx) {
    ctx.waitUntil(nightly(env));
  },
};
