import axios from 'axios';
import { XMLBuilder } from 'fast-xml-parser';
import { accountGroups } from './pleo/accounts';
import { pendingItems } from './pleo/items';
import { settings } from './settings';

async function main() {
  const [groups, items] = await Promise.all([accountGroups(), pendingItems()]);
  const xml = new XMLBuilder({ ignoreAttributes: false }).build({
    Postings: {
      '@_groups': groups.size,
      Posting: items.map((i) => ({ Reference: i.accountingEntryId, Date: i.date, Amount: i.amount.inWalletCurrency.value / 100 })),
    },
  });
  await axios.post(settings.sap.url, xml, { headers: { 'Content-Type': 'application/xml' } });
}

main().catch((e) => {
  console.error(e.message);
  process.exit(1);
});
