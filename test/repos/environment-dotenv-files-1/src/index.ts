import { accounting, qontoExpenses } from './accounting';
import { notifyFinance, setTitle, staff } from './staff';

(async () => {
  const { accountGroups } = await accounting.groups();
  const wanted = ['Office', 'Travel', 'Software'];
  for (const name of wanted) {
    if (!accountGroups.some((g: { name: string }) => g.name === name)) await accounting.addGroup(name);
  }
  for (const group of accountGroups.filter((g: { name: string }) => /^old /i.test(g.name))) {
    await accounting.dropGroup(group.id);
  }
  for (const person of await staff()) {
    if (person.jobTitle === person.jobTitle.toUpperCase()) await setTitle(person.id, person.jobTitle.toLowerCase());
  }
  const code = await accounting.code(process.argv[2]);
  const merchants = await accounting.merchants();
  await notifyFinance(`${code.name}: ${merchants.length} merchants, ${(await qontoExpenses()).length} at Qonto`);
})();
