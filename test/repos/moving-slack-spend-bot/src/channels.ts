import type { App } from '@slack/bolt';

export async function findChannel(app: App, name: string): Promise<string | undefined> {
  let cursor: string | undefined;
  do {
    const page = await app.client.conversations.list({ cursor, limit: 200, types: 'public_channel' });
    const hit = page.channels?.find((c) => c.name === name);
    if (hit?.id) return hit.id;
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return undefined;
}
