import crm, { pleo } from './http';

export async function createTag(groupId: string, value: string) {
  const { data } = await pleo.post(`/tag-groups/${groupId}/tags`, { attributeValues: [{ value }] }); // expect: legacy-call createTag
  return data;
}

export const dropTag = (groupId: string, id: string) => pleo.delete(`tag-groups/${groupId}/tags/${id}`); // expect: legacy-call deleteTag
export const groups = () => pleo({ url: '/tag-groups', params: { archived: false } }); // expect: legacy-call getTagGroups
export const elsewhere = () => pleo.get('https://status.example/v1/expenses');
export const contacts = () => crm.get('/employees');
