export const LEGACY = "https://openapi.pleo.io/v1";
export const EXTERNAL = "https://external.pleo.io";

export function need(name: string): string {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} missing, run: supabase secrets set ${name}=...`);
  return value;
}

export function page<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`Pleo answered ${response.status} for ${response.url}`);
  return response.json();
}
