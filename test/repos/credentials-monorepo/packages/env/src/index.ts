export interface Env {
  pleoToken: string;
  peopleKey: string;
  companyId: string;
  databaseUrl: string;
}

export const env: Env = {
  pleoToken: process.env.PLEO_API_TOKEN ?? "",
  peopleKey: process.env.PLEO_PEOPLE_KEY ?? "",
  companyId: process.env.PLEO_COMPANY_ID ?? "",
  databaseUrl: process.env.DATABASE_URL ?? "postgres://kvist:kvist@localhost:5432/kvist",
};

export function assertEnv(...keys: (keyof Env)[]): void {
  const missing = keys.filter((key) => env[key] === "");
  if (missing.length) throw new Error(`not configured: ${missing.join(", ")}`);
}
