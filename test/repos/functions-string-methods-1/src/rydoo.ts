import { expand, fillPath, url } from './uri';

const get = async <T>(path: string): Promise<T> => {
  const res = await fetch('https://api.rydoo.com/v1'.concat(path), { headers: { Authorization: `Bearer ${process.env.RYDOO}` } });
  return res.json() as Promise<T>;
};

export const rydooExpense = (expenseId: string) => get(fillPath('/expenses/:expenseId', { expenseId }));
export const rydooTags = (groupId: string) => get<unknown[]>(expand('/tag-groups/{groupId}/tags', { groupId }));
export const rydooEmployee = (id: string) => get(url`/employees/${id}`);
