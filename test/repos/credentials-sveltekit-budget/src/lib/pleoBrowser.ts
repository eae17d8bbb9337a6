import { env } from '$env/dynamic/public';

/** Called from the chart component after each filter change. */
export async function loadTags(groupId: string) {
	const user = env.PUBLIC_PLEO_API_KEY; // expect: credential-in-browser
	const response = await fetch(`https://external.pleo.io/v0/tag-groups/${groupId}/tags`, {
		headers: { Authorization: `Basic ${btoa(`${user}:`)}` }
	});
	const { data } = await response.json();
	return data as { id: string; name: string }[];
}

export const appUrl = env.PUBLIC_PLEO_APP_URL ?? 'https://app.pleo.io';
