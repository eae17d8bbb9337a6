import { EXTERNAL, page } from "../_shared/pleo.ts";

const openapiToken = Deno.env.get("PLEO_OPENAPI_TOKEN") ?? "";

Deno.serve(async (req) => {
  const company = new URL(req.url).searchParams.get("company") ?? "";
  const headers = new Headers({ Accept: "application/json" });
  headers.set("Authorization", `Bearer ${openapiToken}`); // expect: legacy-token-on-external
  const groups = await page<{ data: { id: string }[] }>(
    await fetch(`${EXTERNAL}/v0/tag-groups?company_id=${company}`, { headers }),
  );
  const all = [];
  for (const group of groups.data) {
    const tags = await page<{ data: unknown[] }>(await fetch(`${EXTERNAL}/v0/tag-groups/${group.id}/tags`, { headers }));
    all.push(...tags.data);
  }
  return Response.json(all);
});
