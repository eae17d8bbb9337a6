import axios from "axios";
import { settings } from "../settings";

const hubspot = axios.create({
  baseURL: "https://api.hubapi.com",
  headers: { Authorization: `Bearer ${settings.hubspot.token}` },
});

export async function ownerByEmail(email: string): Promise<string | undefined> {
  const { data } = await hubspot.get("/crm/v3/owners", { params: { email, limit: 1 } });
  return data.results[0]?.id;
}

export const setSpend = (ownerId: string, amount: number) =>
  hubspot.patch(`/crm/v3/objects/2-8812344/${ownerId}`, { properties: { travel_spend: amount } });
