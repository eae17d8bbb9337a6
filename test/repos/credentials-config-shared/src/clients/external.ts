import axios from "axios";
import { settings } from "../settings";

export const external = axios.create({
  baseURL: settings.pleo.hosts.next,
  timeout: 30_000,
  headers: {
    Accept: "application/json",
    Authorization: `Bearer ${settings.pleo.token}`, // expect: shared-credential
  },
});

external.interceptors.response.use(undefined, (error) => {
  if (error.response?.status === 401) {
    console.error("Pleo refuses our credential, see the runbook");
  }
  return Promise.reject(error);
});

export async function employees() {
  const { data } = await external.get("/v2/employees", {
    params: { companyId: settings.pleo.companyId, limit: 100 },
  });
  return data.data as { id: string; email: string; code?: string }[];
}

export async function vendors(name: string) {
  const { data } = await external.post("/v1/accounting-entries:search", { includeDeleted: false, textSearch: name }, {
    params: { company_id: settings.pleo.companyId, limit: 25 },
  });
  return data.data;
}
