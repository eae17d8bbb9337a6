import axios from 'axios';

export const pleo = axios.create({
  baseURL: process.env.PLEO_BASE_URL ?? 'https://openapi.pleo.io/v1',
  timeout: 20_000,
  headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
});

export const exact = axios.create({
  baseURL: 'https://start.exactonline.nl/api/v1',
  headers: { Authorization: `Bearer ${process.env.EXACT_TOKEN}` },
});
