import { pleo } from './http';

export const categories = () => pleo('/account-groups', 'GET'); // expect: legacy-call getAccountGroups
export const removeCategory = (id: string) => pleo<void>(`/account-groups/${id}`, 'DELETE'); // expect: legacy-call deleteAccountGroup
export const addAccount = (name: string) => pleo<{ id: string }>('/accounts', 'POST', { name }); // expect: legacy-call createAccount
