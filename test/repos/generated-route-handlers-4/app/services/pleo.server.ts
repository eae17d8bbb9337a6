import { redirect } from "@remix-run/node";

const origin = process.env.NODE_ENV === "production" ? "https://openapi.pleo.io" : "https://openapi.staging.pleo.io";

interface Session {
  token: string;
}

export function pleoFor(session: Session) {
  async function send<T>(method: "GET" | "POST" | "PUT" | "DELETE", resource: string, body?: object): Promise<T> {
    const response = await fetch(`${origin}/v1${resource}`, {
      method,
      headers: {
        Authorization: `Bearer ${session.token}`,
        ...(body && { "Content-Type": "application/json" }),
      },
      body: body && JSON.stringify(body),
    });
    if (response.status === 401) throw redirect("/login");
    if (!response.ok) throw new Response("Pleo is not available", { status: 502 });
    return response.json();
  }

  return {
    get: <T>(resource: string) => send<T>("GET", resource),
    post: <T>(resource: string, body: object) => send<T>("POST", resource, body),
    put: <T>(resource: string, body: object) => send<T>("PUT", resource, body),
    destroy: (resource: string) => send<void>("DELETE", resource),
  };
}
