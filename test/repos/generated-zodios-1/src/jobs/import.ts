import { pleo } from "../apis/pleo";
import { erp } from "../apis/erp";

export async function importDimension(dimension: string) {
  const groups = await pleo.getTagGroups({ queries: { archived: false } }); // expect: legacy-call getTagGroups (certain)
  const group = groups.find((g) => g.name === dimension);
  if (!group) throw new Error(`Pleo has no tag group ${dimension}`);

  const erpGroups = await erp.getTagGroups();
  const source = erpGroups.find((g) => g.label === dimension);
  const wanted = await erp.getTags({ params: { tagGroupId: source?.code ?? dimension } });
  const existing = await pleo.getTags({ params: { tagGroupId: group.id } }); // expect: legacy-call getTags (certain)
  const byCode = new Map(existing.map((t) => [t.attributeValues[0]?.value, t]));

  for (const { code, closed } of wanted) {
    const hit = byCode.get(code);
    if (!hit && !closed) {
      await pleo.createTag({ attributeValues: [{ attributeId: group.tagAttributes[0]!.id, value: code }] }, { params: { tagGroupId: group.id } }); // expect: legacy-call createTag (certain)
    } else if (hit && hit.hidden !== closed) {
      await pleo.updateTag({ hidden: closed }, { params: { tagGroupId: group.id, tagId: hit.id } }); // expect: legacy-call updateTag (certain)
    }
  }
}
