import got from 'got';

const json = got.extend({ responseType: 'json', retry: { limit: 2 } });

export const pleo = json.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
});

export const github = json.extend({ prefixUrl: 'https://git.example/v1' });
