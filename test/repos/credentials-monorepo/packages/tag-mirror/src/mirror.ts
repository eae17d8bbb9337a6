// Cost centres from the ERP → tags in Pleo (old API, own token with tag rights only)
const token = process.env.PLEO_TAGS_TOKEN;
const root = new URL("https://openapi.pleo.io/v1/");

export interface CostCentre {
  code: string;
  name: string;
}

const call = (method: string, path: string, body?: unknown) =>
  fetch(new URL(path, root), {
    method,
    body: body ? JSON.stringify(body) : undefined,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  }).then((r) => r.json());

export async function mirror(groupId: string, centres: CostCentre[]) {
  const group = await call("GET", `tag-groups/${groupId}`);
  const [codeAttr, nameAttr] = group.tagAttributes;
  const existing = await call("GET", `tag-groups/${groupId}/tags`);
  const known = new Set(existing.flatMap((t: any) => t.attributeValues.map((v: any) => v.value)));

  for (const c of centres.filter((c) => !known.has(c.code))) {
    await call("POST", `tag-groups/${groupId}/tags`, {
      attributeValues: [
        { attributeId: codeAttr.id, value: c.code },
        { attributeId: nameAttr.id, value: c.name },
      ],
    });
  }
}
