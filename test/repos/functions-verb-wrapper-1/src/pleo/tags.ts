import { deleteReq, getJson, patchJson, postJson } from "./rest";

export interface TagGroup {
  id: string;
  name: string;
  archived: boolean;
  tagAttributes: { id: string; name: string }[];
}

export interface Tag {
  id: string;
  attributeValues: { attributeId: string; value: string }[];
  hidden: boolean;
}

const GROUP = "Kostenstelle";

export async function costCenterGroup(): Promise<TagGroup> {
  const groups = await getJson<TagGroup[]>("/tag-groups?archived=false"); // expect: legacy-call getTagGroups (certain)
  const found = groups.find((g) => g.name === GROUP);
  if (found) return found;
  return postJson<TagGroup>("/tag-groups", { name: GROUP, tagAttributes: [{ name: "Nr" }, { name: "Name" }] }); // expect: legacy-call createTagGroup (certain)
}

export async function tagsOf(group: TagGroup): Promise<Tag[]> {
  return getJson<Tag[]>(`/tag-groups/${group.id}/tags`); // expect: legacy-call getTags (certain)
}

export function addTag(group: TagGroup, nr: string, name: string) {
  const [nrAttr, nameAttr] = group.tagAttributes;
  // expect-next-line: legacy-call createTag (certain)
  return postJson<Tag>(`/tag-groups/${group.id}/tags`, {
    attributeValues: [
      { attributeId: nrAttr!.id, value: nr },
      { attributeId: nameAttr!.id, value: name },
    ],
  });
}

export const hideTag = (group: TagGroup, tag: Tag) =>
  patchJson<Tag>(`/tag-groups/${group.id}/tags/${tag.id}`, { hidden: true }); // expect: legacy-call updateTag (certain)

export const dropTag = (group: TagGroup, tagId: string) => deleteReq(`/tag-groups/${group.id}/tags/${tagId}`); // expect: legacy-call deleteTag (certain)

export async function retireGroup(group: TagGroup): Promise<void> {
  await patchJson(`/tag-groups/${group.id}`, { archived: true }); // expect: legacy-call updateTagGroup (certain)
  await deleteReq(`/tag-groups/${group.id}?archive=true`); // expect: legacy-call deleteTagGroup (certain)
}
