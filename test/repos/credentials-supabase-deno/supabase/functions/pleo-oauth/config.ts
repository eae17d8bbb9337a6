export const oauth = {
  authorizeUrl: "https://auth.staging.pleo.io/oauth/authorize",
  apiUrl: "https://external.pleo.io", // expect: environment-mismatch
  redirectUri: "https://receiptly.example/oauth/pleo",
  scopes: ["accounting-entries:read", "companies:read"],
};
