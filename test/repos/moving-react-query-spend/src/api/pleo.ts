import axios from 'axios';

export type Expense = {
  id: string;
  employeeCode: string | null;
  performedAt: string;
  amountOriginal: { value: number; currency: string };
  amountSettled: { value: number; currency: string } | null;
  note: string | null;
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';
  tagIds: { id: string; tagGroupId: string }[];
  cardTransaction: null | { state: string; authorizedAt: string | null; merchant: { id: string | null; name: string } };
};

export type Account = { id: string; name: string; accountNumber: string; hidden: boolean; accountCategoryId: string };

const http = axios.create({ baseURL: 'https://openapi.pleo.io/v1/' });
http.interceptors.request.use(async (cfg) => {
  cfg.headers.Authorization = `Bearer ${await window.secrets.get('pleo')}`;
  return cfg;
});

export const fetchExpenses = async (dateFrom: string) => {
  const { data } = await http.get<{ expenses: Expense[] }>('expenses', { params: { dateFrom, pageSize: 1000 } });
  return data.expenses;
};

export const fetchAccounts = async () => (await http.get<{ accounts: Account[] }>('accounts')).data.accounts;
