import type { NangoSync, PleoAccount } from '../../models';
import { read } from '../helpers/request';

interface AccountsPage {
  accounts: Array<{ id: string; name: string; accountNumber: string | null; taxCodeId: string | null }>;
  metadata: { pageInfo: { nextPageOffset: number | null } };
}

export default async function fetchData(nango: NangoSync): Promise<void> {
  const { taxCodes } = await read<{ taxCodes: Array<{ id: string; code: string }> }>(nango, 'tax-codes', { hidden: 'true' }); // expect: legacy-call getTaxCodes (certain)
  const codeOf = new Map(taxCodes.map((t) => [t.id, t.code]));

  let offset: number | null = 0;
  do {
    const page: AccountsPage = await read<AccountsPage>(nango, 'accounts', { pageOffset: offset, pageSize: 250 }); // expect: legacy-call getAccounts (certain)
    const rows: PleoAccount[] = page.accounts.map((a) => ({
      id: a.id,
      name: a.taxCodeId ? `${a.name} (${codeOf.get(a.taxCodeId)})` : a.name,
      number: a.accountNumber,
    }));
    await nango.batchSave(rows, 'PleoAccount');
    offset = page.metadata.pageInfo.nextPageOffset;
  } while (offset != null);

  for (const group of await read<Array<{ id: string }>>(nango, 'tag-groups')) { // expect: legacy-call getTagGroups (certain)
    const tags = await read<unknown[]>(nango, `tag-groups/${group.id}/tags`); // expect: legacy-call getTags (certain)
    await nango.log(`${group.id}: ${tags.length} tags`);
  }
}
