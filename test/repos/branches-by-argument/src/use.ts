import { read, remove } from './api';

read('expenses', '42');
read('accounts');

remove('legacy', '/accounts/7'); // expect: legacy-call deleteAccount
remove('external', '/accounts/8');
