import { request } from 'undici';

const HOST = 'https://openapi.pleo.io';

/** API Gateway, `ANY /{proxy+}`. */
export const handler = async (event) => {
  const { method } = event.requestContext.http;
  const { statusCode, headers, body } = await request(new URL(event.rawPath + '?' + (event.rawQueryString ?? ''), HOST), { // expect: legacy-call (possible)
    method,
    headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    body: event.body ?? undefined,
  });
  return { statusCode, headers: { 'content-type': headers['content-type'] }, body: await body.text() };
};

export const personio = async (event) => {
  const { statusCode, body } = await request('https://api.personio.de' + event.rawPath, { method: event.requestContext.http.method });
  return { statusCode, body: await body.text() };
};
