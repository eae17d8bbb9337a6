import { request } from '@acme/spend';
import { request as lend } from '@acme/lend';

export const teams = () => request({ endpoint: '/teams' }); // expect: legacy-call getTeams (certain)
export const loans = () => lend({ endpoint: '/teams' });
