const production = process.env.STAGE === "production";

export const pleoHosts = production
  ? { api: "https://external.pleo.io", auth: "https://auth.pleo.io" }
  : { api: "https://external.staging.pleo.io", auth: "https://auth.staging.pleo.io" };
