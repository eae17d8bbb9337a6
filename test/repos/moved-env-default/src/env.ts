function must(name: string): string {
  const v = process.env[name];
  if (!v) throw new Error(`${name} is not set`);
  return v;
}

export const baseUrl = (process.env.PLEO_API_URL ?? "https://external.pleo.io").replace(/\/+$/, "");
export const apiKey = must("PLEO_EXTERNAL_KEY");
export const company = must("PLEO_COMPANY");
