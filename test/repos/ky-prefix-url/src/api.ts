import ky from 'ky';

const base = ky.create({ prefixUrl: 'https://openapi.pleo.io/v1', retry: 3 });
const api = base.extend({ headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } });
const weather = ky.create({ prefixUrl: 'https://weather.example/v1' });

export const accounts = () => api.get('accounts').json(); // expect: legacy-call getAccounts
export const createAccount = (name: string) => api.post('accounts', { json: { name } }).json(); // expect: legacy-call createAccount
export const tagGroup = (id: string) => api(`tag-groups/${id}`).json(); // expect: legacy-call getTagGroup
export const forecast = () => weather.get('accounts').json();
export const direct = (token: string) =>
  ky.patch('https://openapi.pleo.io/v1/tag-groups/main', { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call updateTagGroup
