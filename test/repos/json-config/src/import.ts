import config from '../config/default.json' with { type: 'json' };

const { pleo, payroll } = config;
const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export const teams = () => fetch(`${pleo.baseUrl}/teams?pageSize=${pleo.pageSize}`, { headers }); // expect: legacy-call getTeams
export const salaries = () => fetch(`${payroll.baseUrl}/teams`);
