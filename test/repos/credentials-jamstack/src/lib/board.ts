export interface TagGroup {
  id: string;
  name: string;
}

const CACHE_KEY = 'pleo-budget-board:v3';

export async function loadGroups(): Promise<TagGroup[]> {
  const cached = sessionStorage.getItem(CACHE_KEY);
  if (cached) return JSON.parse(cached) as TagGroup[];
  const res = await fetch('/api/budgets');
  const groups = (await res.json()) as TagGroup[];
  sessionStorage.setItem(CACHE_KEY, JSON.stringify(groups));
  return groups;
}
