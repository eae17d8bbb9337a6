import superagent from 'superagent';

export type Team = { id: string; name: string };

export async function teams(): Promise<Team[]> {
  const answer = await superagent
    .get('https://openapi.pleo.io/v1/teams')
    .query({ pageSize: 100 })
    .auth(process.env.PLEO_INTEGRATED_API_KEY!, '') // expect: api-key-on-legacy
    .retry(2);
  return answer.body.teams;
}
