export interface WireRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** The only function in the code base that talks to the network. */
export async function transmit(wire: WireRequest): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 15_000);
  try {
    return await fetch(wire.url, {
      method: wire.method,
      headers: wire.headers,
      body: wire.body,
      signal: controller.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}
