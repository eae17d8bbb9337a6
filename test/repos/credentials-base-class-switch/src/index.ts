import { BadgeConnector, TicketConnector } from './internal.connectors';
import { PleoEntriesConnector } from './pleo-entries.connector';
import { PleoExportConnector } from './pleo-export.connector';
import { PleoLegacyConnector } from './pleo-legacy.connector';
import { PleoVendorsConnector } from './pleo-vendors.connector';

const { PLEO_API_KEY = '', PLEO_LEGACY_TOKEN = '', PLEO_COMPANY_ID = '' } = process.env;

export const connectors = {
  entries: new PleoEntriesConnector(PLEO_API_KEY, PLEO_COMPANY_ID),
  vendors: new PleoVendorsConnector(PLEO_API_KEY),
  exports: new PleoExportConnector(PLEO_API_KEY),
  legacy: new PleoLegacyConnector(PLEO_LEGACY_TOKEN),
  badges: new BadgeConnector(),
  tickets: new TicketConnector(),
};

export async function missingBadges(): Promise<string[]> {
  const { items } = await connectors.badges.people();
  const inactive = items.filter((p) => !p.active).map((p) => p.email);
  if (inactive.length) await connectors.tickets.open(`Inactive badges: ${inactive.length}`);
  return inactive;
}
