import axios from "axios";
import { settings } from "../settings";

const { hosts, token } = settings.pleo;

/** The old API: teams and account categories live only here. */
export const openapi = axios.create({
  baseURL: hosts.old,
  timeout: 20_000,
  headers: { Authorization: `Bearer ${token}` },
});

export interface Team {
  id: string;
  name: string;
  managers: string[];
}

export async function allTeams(): Promise<Team[]> {
  const teams: Team[] = [];
  for (let pageOffset = 0; ; pageOffset += 50) {
    const { data } = await openapi.get<{ teams: Team[] }>("/teams", { params: { pageOffset, pageSize: 50 } });
    teams.push(...data.teams);
    if (data.teams.length < 50) return teams;
  }
}

export async function accountGroups() {
  const { data } = await openapi.get("/account-groups");
  return data;
}
