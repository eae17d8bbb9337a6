import axios from 'axios';
import { queued, setStatus, start } from './workflow';

export async function run(ids: string[]) {
  await queued();
  await start(ids);
  await axios.put('https://erp.example/v1/expenses', { ids, status: 'BOOKED' });
  await setStatus(ids, 'EXPORTED');
}
