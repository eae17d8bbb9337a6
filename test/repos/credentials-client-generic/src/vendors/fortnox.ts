import { ApiClient } from "#http/api-client.ts";
import { clientCredentials } from "#http/auth.ts";

export const fortnox = new ApiClient({
  baseUrl: "https://api.fortnox.se/3",
  auth: clientCredentials(
    "https://apps.fortnox.se/oauth-v1/token",
    process.env.FORTNOX_CLIENT_ID ?? "",
    process.env.FORTNOX_CLIENT_SECRET ?? "",
  ),
});

export const createVoucher = (voucher: object) => fortnox.post("/vouchers", { Voucher: voucher });
