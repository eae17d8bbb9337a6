import { PleoClient, PleoExternalClient } from "./pleo-client.js";
import { TripletexClient } from "./tripletex-client.js";

const pleo = new PleoClient({ token: process.env.PLEO_API_TOKEN! });
const tripletex = new TripletexClient(process.env.TRIPLETEX_TOKEN!);
const external = new PleoExternalClient(process.env.PLEO_OAUTH_TOKEN!);

const [group] = (await pleo.tagGroups()).filter((g) => g.name === "Department");
if (!group) throw new Error("no tag group 'Department' at Pleo");

const existing = await pleo.tags(group.id);
const wanted = new Set((await tripletex.departments()).values.map((d) => d.number));

for (const code of wanted) {
  if (!existing.some((t) => t.code === code)) {
    await pleo.addTag(group.id, code);
    await tripletex.createTag(group.id, code);
  }
}
for (const tag of existing) {
  if (!wanted.has(tag.code) && !tag.hidden) await pleo.hideTag(group.id, tag);
}

console.log(await pleo.taxCodes(), await tripletex.accounts(), await external.companies());
