const key = Deno.env.get("PLEO_API_KEY")!;

export async function pleo(path: string, body?: unknown): Promise<any> {
  const res = await fetch(`https://external.pleo.io${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "Authorization": `Basic ${btoa(`${key}:`)}`,
      "Content-Type": "application/json",
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!res.ok) throw new Error(`${res.status}: ${await res.text()}`);
  return await res.json();
}
