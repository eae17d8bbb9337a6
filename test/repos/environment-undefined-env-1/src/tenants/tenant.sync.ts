import axios from 'axios';
import { tenantById } from './tenant.repository';

/** Customers with their own gateway have its address in their row. */
export async function syncTenant(id: string) {
  const tenant = await tenantById(id);
  if (!tenant.pleoUrl) return [];

  const response = await axios.get(`${tenant.pleoUrl}/expenses`, { // expect: unresolved
    headers: { Authorization: `Bearer ${tenant.pleoToken}` },
  });
  return response.data.expenses;
}

export async function vismaOf(id: string) {
  const tenant = await tenantById(id);
  const { url } = tenant.visma as { url: string };
  return (await axios.get(`${url}/expenses`)).data;
}
