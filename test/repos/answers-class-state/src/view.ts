import { ExpenseStore } from './stores/expense-store';
import { RoomStore } from './stores/room-store';

export async function render(token: string) {
  const store = new ExpenseStore(token);
  const rooms = new RoomStore();
  await Promise.all([store.load(30), rooms.load()]);
  if (store.status !== 'ready' || rooms.status === 'failed') return 'not ready';

  const head = `${store.lastTotal} expenses, ${store.total} ${store.currencies.join('/')}, rooms ${rooms.cost}`;
  const settled = store.newestFirst().flatMap((x) => x.settledExpenseIds); // expect: lost-field
  const rows = store.newestFirst().map((x) => `${x.performedAt} ${x.type.toLowerCase()} ${x.status}`); // expect: changed-field, changed-field
  const mine = store.withTag('office').map((x) => x.id);
  const one = store.find(mine[0]);
  return [head, `${settled.length} settled`, ...rows, one?.amountOriginal.value ?? '-', ...rooms.open.map((b) => b.status)].join('\n'); // expect: changed-field
}
