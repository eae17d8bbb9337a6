import { getJson, sendJson, withQuery } from "./http.ts";
import type { Session } from "./http.ts";

const PLEO_LIKE = new URL("https://xs2a.bank.example/v1/");

export const bankAccounts = (session: Session) => getJson<{ accounts: { iban: string }[] }>(session, new URL("accounts", PLEO_LIKE));

export const bankExpenses = (session: Session, day: string) =>
  getJson<unknown[]>(session, withQuery(new URL("expenses", PLEO_LIKE), { day }));

/** An absolute first argument wins over the base. */
export function consents(session: Session) {
  const url = new URL("https://consent.bank.example/v1/expenses", "https://openapi.bank.example/v1/");
  return sendJson<{ id: string }>(session, url, { method: "PUT", body: {} });
}

/** So does a scheme-less one. */
export const mirror = (session: Session) => getJson<unknown>(session, new URL("//mirror.brygg.example/v1/expenses", "https://openapi.bank.example"));

export const migratedTeams = (session: Session) => getJson<unknown>(session, new URL("/v1/teams", "https://external.pleo.io/v0/")); // expect: unknown-external-call (certain)
