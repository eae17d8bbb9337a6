type Environment = "production" | "staging";

export const client = {
  id: process.env.PLEO_CLIENT_ID!,
  secret: process.env.PLEO_CLIENT_SECRET!,
  redirectUri: `${process.env.PUBLIC_URL ?? "http://localhost:3000"}/oauth/pleo/callback`,
  scopes: ["accounting-entries:read", "export-jobs:read", "export-jobs:write", "users:read"],
};

const environments = {
  production: {
    authUrl: "https://auth.pleo.io",
    apiUrl: "https://external.pleo.io",
  },
  staging: {
    authUrl: "https://auth.staging.pleo.io",
    apiUrl: "https://external.staging.pleo.io",
  },
} satisfies Record<Environment, { authUrl: string; apiUrl: string }>;

export const pleo = environments[(process.env.PLEO_ENV as Environment) ?? "production"];
