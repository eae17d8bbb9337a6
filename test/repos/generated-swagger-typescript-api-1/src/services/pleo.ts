import { Api } from "../__generated__/PleoApi.js";

export const pleo = new Api<{ token: string }>({
  securityWorker: (data) => (data ? { headers: { Authorization: `Bearer ${data.token}` } } : {}),
});

pleo.setSecurityData({ token: process.env.PLEO_API_TOKEN ?? "" });
