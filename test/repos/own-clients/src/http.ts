import { createClient } from '@acme/http';
import { createClient as createOther } from '@acme/websockets';

const pleo = createClient({ root: 'https://openapi.pleo.io/v1' });
const shop = createClient({ root: 'https://api.shop.example/v1' });
const other = createOther({ root: 'https://openapi.pleo.io/v1' }); // expect: legacy-host

export const expenses = () => pleo.get('/expenses', { search: { status: 'QUEUED' } }); // expect: legacy-call getExpenses (certain)
export const removeGroup = (id: string) => pleo.send('DELETE', `/tag-groups/${id}`); // expect: legacy-call deleteTagGroup (certain)
export const products = () => shop.get('/expenses');
export const otherExpenses = () => other.get('/expenses');
