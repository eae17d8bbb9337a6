export const PLEO_API = 'https://openapi.pleo.io/v1';
export const paths = {
  expenses: '/expenses',
  tagGroups: '/tag-groups',
};
