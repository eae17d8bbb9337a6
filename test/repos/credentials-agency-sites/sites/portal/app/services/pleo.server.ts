export class PleoClient {
  #auth: string;
  constructor(apiKey: string, private base = "https://external.pleo.io") {
    this.#auth = "Basic " + Buffer.from(`${apiKey}:`).toString("base64");
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(this.base + path, {
      method,
      headers: { Authorization: this.#auth, "Content-Type": "application/json" },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!res.ok) throw new Response("Pleo", { status: 502 });
    return res.json();
  }
}

export const pleo = new PleoClient(process.env.PLEO_API_KEY!);
