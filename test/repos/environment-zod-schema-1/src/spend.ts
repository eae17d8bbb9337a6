import got from 'got';
import { env } from './config/env';

/** The second company's books are kept on the provider's test system until March. */
const spend = got.extend({
  prefixUrl: env.SPEND_API,
  headers: { authorization: `Bearer ${process.env.SPEND_TOKEN}` },
});

export const secondCompany = {
  teams: () => spend('teams').json<{ teams: { id: string; name: string }[] }>(), // expect: legacy-call getTeams (likely)
  addTeam: (name: string) => spend.post('teams', { json: { name } }).json(), // expect: legacy-call createTeam (likely)
  cards: () => spend('cards').json(), // expect: undocumented-legacy-call
};

const visma = got.extend({ prefixUrl: env.VISMA_URL });

export const visma2 = {
  accounts: () => visma('accounts').json(),
  teams: () => visma('teams').json(),
};
