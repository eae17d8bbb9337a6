/** The browser only talks to our own origin. */
export async function loadExpenses(from: string) {
  const answer = await fetch(`/proxy/cards/expenses?dateFrom=${from}`);
  if (!answer.ok) throw new Error('Could not load the expenses from openapi.pleo.io');
  return answer.json();
}

export const loadPosts = () => fetch('/proxy/cms/posts').then((r) => r.json());
