import axios from 'axios';
import { own } from './setup';

export async function main() {
  const expenses = await axios.get('/expenses', { params: { pageSize: 500 } }); // expect: legacy-call getExpenses
  const categories = await axios.get('account-groups'); // expect: legacy-call getAccountGroups
  await own.post('/expenses', expenses.data);
  await axios.post('https://own.example/api/account-groups', categories.data);
}
