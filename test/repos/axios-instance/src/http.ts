import axios from 'axios';

export const pleo = axios.create({
  baseURL: 'https://openapi.pleo.io/v1/',
  timeout: 10_000,
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
});

const crm = axios.create({ baseURL: 'https://crm.example/v1' });
export default crm;
