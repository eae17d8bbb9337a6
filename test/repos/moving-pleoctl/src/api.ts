import ky from 'ky';

const token = process.env.PLEO_TOKEN;
if (!token) {
  console.error('PLEO_TOKEN is not set');
  process.exit(2);
}

export const api = ky.create({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${token}` },
  retry: { limit: 4, methods: ['get'] },
});
