import wretch from 'wretch';

const api = wretch('https://openapi.pleo.io/v1').auth(`Bearer ${process.env.PLEO_TOKEN}`);
const blog = wretch('https://blog.example/v1');

export const groups = () => api.url('/tag-groups').get().json(); // expect: legacy-call getTagGroups
export const createGroup = (name: string) => api.url('/tag-groups').post({ name, tagAttributes: [] }).json(); // expect: legacy-call createTagGroup
export const expenses = () => api.get('/expenses').json(); // expect: legacy-call getExpenses
export const health = () => wretch('https://openapi.pleo.io/v1/health').get().res(); // expect: legacy-call healthStatus
export const posts = () => blog.url('/expenses').get().json();
