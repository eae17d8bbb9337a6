import { ClientFactory } from "./client-factory.ts";
import { createPleoClient } from "./pleo-client.ts";
import { agicap, factorial, pleo } from "./vendors.ts";

interface Tag {
  id: string;
  attributeValues: { attributeId: string; value: string }[];
}

export async function syncProjects(groupId: string, attributeId: string) {
  const projects = await factorial.get<{ id: number; name: string }[]>("/projects");
  const tags = await pleo.get<Tag[]>(`/tag-groups/${groupId}/tags`); // expect: legacy-call getTags
  const known = new Set(tags.map((t) => t.attributeValues[0]?.value));

  for (const project of projects) {
    if (known.has(project.name)) continue;
    await pleo.post(`/tag-groups/${groupId}/tags`, { attributeValues: [{ attributeId, value: project.name }] }); // expect: legacy-call createTag
  }
  await pleo.patch(`/tag-groups/${groupId}`, { name: `Projects (${projects.length})` }); // expect: legacy-call updateTagGroup
  await factorial.patch(`/tag-groups/${groupId}`, { synced: true });
}

export async function forecast(entity: string) {
  const client = agicap(entity);
  const expenses = await client.get<{ expenses: unknown[] }>("/expenses");
  await client.post("/accounts", { expenses: expenses.expenses.length });
}

export async function companies(tokens: string[]) {
  const clients = tokens.map((token) => createPleoClient({ token }));
  for (const client of clients) {
    const { employees } = await client.employees();
    const nameless = employees.filter((e: { firstName?: string }) => !e.firstName);
    for (const e of nameless) await client.rename(e.id, e.email.split("@")[0]);
  }
  const staging = createPleoClient({ token: tokens[0]!, staging: true });
  return staging.raw("GET", "tax-codes?force=true"); // expect: legacy-call getTaxCodes
}

export async function health(secrets: Record<string, string>) {
  const factory = new ClientFactory(secrets);
  const viaPleo = factory.create("pleo");
  const viaAgicap = factory.create("agicap");
  const [a, b] = await Promise.all([
    viaPleo.get("health").json<{ status: string }>(), // expect: legacy-call healthStatus
    viaAgicap.get("health").json<{ status: string }>(),
  ]);
  return a.status === b.status;
}
