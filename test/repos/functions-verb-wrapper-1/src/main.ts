import { authenticate } from "./pleo/rest";
import { exportQueue, relabel } from "./pleo/expenses";
import * as tags from "./pleo/tags";
import { costCenters, employees, rename } from "./personio/cost-centers";

authenticate(process.env.PLEO_API_TOKEN ?? "");

const centers = await costCenters();
const group = await tags.costCenterGroup();
const existing = await tags.tagsOf(group);

for (const center of centers) {
  const nr = String(center.id);
  const tag = existing.find((t) => t.attributeValues.some((v) => v.value === nr));
  if (!tag) await tags.addTag(group, nr, center.name);
  else if (center.name.startsWith("alt ")) await tags.hideTag(group, tag);
  else if (center.name === "") await tags.dropTag(group, tag.id);
}

if (process.argv.includes("--retire")) await tags.retireGroup(group);
for (const expense of await exportQueue()) await relabel(expense, `${(await employees()).data.length} MA`);
if (centers[0]) await rename(centers[0], centers[0].name.trim());
