const PROXY = 'https://spend-proxy.internal.example';

export const teams = () => fetch(`${PROXY}/v1/teams`); // expect: legacy-call getTeams (certain)
export const expense = (id: string) => fetch(`${PROXY}/v1/expenses/${id}`); // expect: legacy-call getExpense (certain)
export const other = () => fetch('https://spend-proxy.example/v1/teams');
