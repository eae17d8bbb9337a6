import { pleo } from "./services/pleo.js";
import { WikiClient } from "./services/http-client.js";

const wiki = new WikiClient(process.env.WIKI_TOKEN ?? "");

const { data: existing } = await pleo.tagGroups.getTagGroups({ archived: false });
const wanted = await wiki.tagGroups.list();

for (const group of wanted) {
  if (existing.some((g) => g.name === group.name)) continue;
  await pleo.tagGroups.createTagGroup({
    name: group.name,
    tagAttributes: group.attributes.map((name, i) => ({ name, displayOrder: i })),
  });
  console.log(`created ${group.name}`);
}
