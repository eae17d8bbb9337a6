const ORIGIN = "https://openapi.pleo.io/v1";

let token = "";

export function authenticate(value: string) {
  token = value;
}

/** `verb` is taken in any spelling, the HR people write "Put" and "Get" in their sheets. */
export async function request<T = unknown>(verb: string, path: string, body?: object): Promise<T> {
  const response = await fetch(ORIGIN + path, {
    method: verb.toUpperCase(),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { "content-type": "application/json" } : {}),
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Pleo: ${response.status} on ${path}`);
  return response.json() as Promise<T>;
}

export function getJson<T>(path: string) {
  return request<T>("GET", path);
}

export function postJson<T>(path: string, body: object) {
  return request<T>("Post", path, body);
}

export function patchJson<T>(path: string, body: object) {
  return request<T>("patch", path, body);
}

export function deleteReq(path: string) {
  return request<Record<string, never>>("DELETE", path);
}
