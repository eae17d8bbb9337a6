import pino from 'pino';
import { connect } from './registry';
import type { Credentials } from './connector';

const log = pino();

/** Removes everybody at `target` who is not at `source` any more, and invites the new ones. */
export async function mirror(source: string, target: string, credentials: Record<string, Credentials>) {
  const from = connect(source, credentials[source]!);
  const to = connect(target, credentials[target]!);
  const [wanted, have] = await Promise.all([from.people(), to.people()]);
  const emails = new Set(wanted.map((p) => p.email));
  for (const person of have) if (!emails.has(person.email)) await to.remove?.(person.externalId);
  for (const email of emails) if (!have.some((p) => p.email === email)) await to.invite?.(email);
  log.info({ source, target, wanted: wanted.length, have: have.length });
}
