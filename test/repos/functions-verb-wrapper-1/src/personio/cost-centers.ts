import { deleteReq, getJson, postJson } from "./rest";

interface CostCenter {
  id: number;
  name: string;
}

export async function costCenters(): Promise<CostCenter[]> {
  const { data } = await getJson<{ data: CostCenter[] }>("/tag-groups?archived=false");
  return data;
}

export const employees = () => getJson<{ data: { email: string }[] }>("/employees");

export async function rename(center: CostCenter, name: string) {
  await deleteReq(`/tag-groups/${center.id}/tags/name`);
  await postJson("/tag-groups", { id: center.id, name });
}
