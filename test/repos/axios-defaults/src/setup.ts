import axios from 'axios';

axios.defaults.baseURL = 'https://openapi.pleo.io/v1';
axios.defaults.headers.common.Authorization = `Bearer ${process.env.PLEO_TOKEN}`;

export const own = axios.create({ baseURL: 'https://own.example/api' });
