import { z } from "zod";

const schema = z.object({
  PLEO_API_TOKEN: z.string().min(20),
  PLEO_COMPANY: z.string().uuid(),
  HUBSPOT_PRIVATE_APP_TOKEN: z.string(),
  BUSINESS_CENTRAL_TENANT: z.string().default("nordhavn-prod"),
  LOG_LEVEL: z.enum(["debug", "info", "warn"]).default("info"),
});

const env = schema.parse(process.env);

export const settings = {
  logLevel: env.LOG_LEVEL,
  pleo: {
    token: env.PLEO_API_TOKEN,
    companyId: env.PLEO_COMPANY,
    hosts: {
      old: "https://openapi.pleo.io/v1",
      next: "https://external.pleo.io",
    },
  },
  hubspot: { token: env.HUBSPOT_PRIVATE_APP_TOKEN },
  bc: { tenant: env.BUSINESS_CENTRAL_TENANT },
};

export type Settings = typeof settings;
