import { Pleo } from './pleo.js';
import { categories, v1Expenses } from './versions.js';

const pleo = new Pleo(process.env.PLEO_API_TOKEN!);

if (!(await pleo.me())) console.warn('GET /v1/me says nothing, going on');

const [, , command, id = '', text = ''] = process.argv;
if (command === 'note') {
  await pleo.setNote(id, text);
  console.log(await pleo.expense(id));
} else if (command === 'cards') {
  console.log(await pleo.cards(id));
} else {
  console.log(await categories(), await v1Expenses());
}
