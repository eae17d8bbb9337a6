import ky from 'ky';

// Changed from https://openapi.pleo.io/v1 when the new key came; nothing else was.
export const pleo = ky.create({
  prefixUrl: 'https://external.pleo.io/v1',
  hooks: {
    beforeRequest: [(request) => request.headers.set('Authorization', `Basic ${btoa(`${process.env.PLEO_KEY}:`)}`)],
  },
});
