import PQueue from 'p-queue';
import { byTag, employee, expense, merchant, receipt } from './expenses';
import { rydooEmployee, rydooExpense, rydooTags } from './rydoo';
import { deepLink, groups, hide, removeTag, tag, tags } from './tags';

const queue = new PQueue({ concurrency: 3 });

for (const group of await groups(false)) {
  for (const { id } of await tags(group.id)) {
    const { hidden } = await tag(group.id, id);
    const { expenses } = await byTag(id);
    if (expenses.length === 0 && !hidden) await queue.add(() => hide(group.id, id));
    if (expenses.length === 0 && hidden) await queue.add(() => removeTag(group.id, id));
    console.log(deepLink(group.id, id));

    for (const e of expenses) {
      const { receiptIds } = await expense(e.id);
      for (const receiptId of receiptIds) console.log(await receipt(e.id, receiptId));
    }
  }
  console.log(await rydooTags(group.id));
}
console.log(await merchant('m1'), await employee('e1'), await rydooEmployee('e1'), await rydooExpense('x'));
