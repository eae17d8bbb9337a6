import type { Downloaded } from '../receipts/download.js';

const DMS = 'https://dms.nordkraft.example';

interface UploadTicket {
  uploadUrl: string;
  statusUrl: string;
}

/** Two-step upload of the DMS: ask for a ticket, then PUT to the URL in it. */
export async function store(file: Downloaded, expenseId: string): Promise<string> {
  const ticket = (await (
    await fetch(`${DMS}/v1/expenses/${expenseId}/receipts`, { method: 'POST', body: JSON.stringify({ sha256: file.sha256 }) })
  ).json()) as UploadTicket;

  await fetch(ticket.uploadUrl, { method: 'PUT', body: file.bytes });
  return poll(ticket.statusUrl);
}

async function poll(statusUrl: string): Promise<string> {
  for (let i = 0; i < 30; i++) {
    const res = await fetch(statusUrl);
    const state = (await res.json()) as { state: 'pending' | 'stored'; href?: string };
    if (state.state === 'stored') return state.href!;
    await new Promise((r) => setTimeout(r, 2_000));
  }
  throw new Error('DMS did not store the file in a minute');
}
