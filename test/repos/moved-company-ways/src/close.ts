import { format, startOfMonth } from 'date-fns';
import * as bodies from './bodies';
import { viaSearchParams } from './entries';

const month = format(startOfMonth(new Date()), 'yyyy-MM');
const ids: string[] = [];
let after: string | undefined;
do {
  const page = await viaSearchParams(after);
  for (const e of page.data) if (e.performedAt.startsWith(month) && e.exportStatus === 'NOT_EXPORTED') ids.push(e.id);
  after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined;
} while (after);

if (ids.length) {
  const { data } = await bodies.job(ids);
  await bodies.event(data.id);
  console.log(`${month}: job ${data.id} with ${ids.length} entries`);
}
