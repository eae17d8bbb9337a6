import { pleo } from './pleo';
import { expand, fillPath, url } from './uri';

const TAGS = '/tag-groups/:groupId/tags';
const TAG = `${TAGS}/:tagId`;

export interface Tag {
  id: string;
  hidden: boolean;
}

export function tags(groupId: string): Promise<Tag[]> {
  return pleo(fillPath(TAGS, { groupId })); // expect: legacy-call getTags (certain)
}

export function tag(groupId: string, tagId: string): Promise<Tag> {
  return pleo(url`/tag-groups/${groupId}/tags/${tagId}`); // expect: legacy-call getTag (certain)
}

export function hide(groupId: string, tagId: string): Promise<Tag> {
  return pleo(fillPath(TAG, { groupId, tagId }), { method: 'PATCH', json: { hidden: true } }); // expect: legacy-call updateTag (certain)
}

export function removeTag(groupId: string, tagId: string): Promise<unknown> {
  return pleo(expand('/tag-groups/{groupId}/tags/{tagId}', { groupId, tagId }), { method: 'DELETE' }); // expect: legacy-call deleteTag (certain)
}

export const groups = (archived: boolean) => pleo<{ id: string; name: string }[]>(url`/tag-groups?archived=${String(archived)}`); // expect: legacy-call getTagGroups (certain)

/** Local link for the mails; same shape, our host. */
export const deepLink = (groupId: string, tagId: string) => 'https://steward.example.com' + fillPath(TAG, { groupId, tagId });
