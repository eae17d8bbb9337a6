import { loadTags } from '$lib/pleoBrowser';

export const ssr = false;

export async function load({ data, fetch, url }) {
	const expenses = await fetch('/api/expenses?offset=0').then((r) => r.json());
	return { ...data, expenses, tags: await loadTags(url.searchParams.get('group') ?? '') };
}
