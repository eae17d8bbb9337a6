// Same little helpers as for Pleo, other host. TODO: share them.
const ORIGIN = "https://api.personio.de/v1";

async function request<T>(verb: string, path: string, body?: object): Promise<T> {
  const response = await fetch(ORIGIN + path, {
    method: verb.toUpperCase(),
    headers: { authorization: `Bearer ${process.env.PERSONIO_TOKEN}`, "x-personio-partner-id": "TAGWERK" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Personio: ${response.status}`);
  return response.json() as Promise<T>;
}

export const getJson = <T>(path: string) => request<T>("Get", path);
export const postJson = <T>(path: string, body: object) => request<T>("Post", path, body);
export const deleteReq = (path: string) => request<unknown>("DELETE", path);
