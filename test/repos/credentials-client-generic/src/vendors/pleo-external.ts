import { ApiClient } from "#http/api-client.ts";
import { userOnly } from "#http/auth.ts";

const accessToken = process.env.PLEO_STANDALONE_KEY;
if (!accessToken) throw new Error("PLEO_STANDALONE_KEY is not set");

export const pleoExternal = new ApiClient({
  baseUrl: "https://external.pleo.io",
  auth: userOnly(accessToken),
  maxRetries: 5,
});

export interface TaxCode {
  id: string;
  code?: string;
  rate: string;
}

export async function taxCodes(companyId: string): Promise<TaxCode[]> {
  const { data } = await pleoExternal.post<{ data: TaxCode[] }>(`/v0/tax-codes:search?company_id=${companyId}`, { archived: false });
  return data;
}

export const introspect = () => pleoExternal.get<{ data: { authMethod: string; scope: string } }>("/v1/introspect");
