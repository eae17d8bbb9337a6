import fetch from 'cross-fetch';

const API_ROOT = ['https://openapi.pleo.io', 'v1'].join('/');

async function read<T = any>(resource: string): Promise<T> {
  const answer = await fetch(`${API_ROOT}/${resource}`, {
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  });
  if (!answer.ok) {
    throw new Error(`${resource}: ${answer.status}`);
  }
  return answer.json();
}

/** the group that holds our projects, with the attribute that holds the project number */
export async function projectGroup() {
  const groups = await read('tag-groups');
  const group = groups.find((g) => g.name === 'Project' && !g.archived);
  if (!group) return undefined;
  const number = group.tagAttributes.find((a) => /number|code/i.test(a.name)); // expect: changed-field
  return { id: group.id, attributeId: number?.id }; // expect: changed-field
}

export async function projectNumbers(): Promise<Map<string, string>> {
  const group = await projectGroup();
  const out = new Map<string, string>();
  if (!group) return out;

  const tags = await read(`tag-groups/${group.id}/tags`);
  tags
    .filter((tag) => !tag.hidden) // expect: changed-field
    .sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0)) // expect: lost-field, lost-field
    .forEach((tag) => {
      for (const { attributeId, value } of tag.attributeValues) { // expect: changed-field, changed-field
        if (attributeId === group.attributeId) out.set(tag.id, value);
      }
    });
  return out;
}

export async function oneTag(groupId: string, tagId: string) {
  const tag = await read(`tag-groups/${groupId}/tags/${tagId}`);
  if (tag.tagGroupId !== groupId) throw new Error('moved to another group'); // expect: changed-field
  return { id: tag.id, text: tag.attributeValues.map((v) => v.value).join(' / ') }; // expect: changed-field
}
