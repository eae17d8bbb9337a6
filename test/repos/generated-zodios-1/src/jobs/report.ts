import { pleo } from "../apis/pleo";
import { erp } from "../apis/erp";

/** By path, for those who do not like aliases. */
export async function report(tagGroupId: string) {
  const [ours, theirs] = await Promise.all([
    pleo.get("/tag-groups/:tagGroupId/tags", { params: { tagGroupId } }), // expect: legacy-call getTags (certain)
    erp.get("/tag-groups/:tagGroupId/tags", { params: { tagGroupId } }),
  ]);
  console.table({ pleo: ours.length, erp: theirs.length });
}
