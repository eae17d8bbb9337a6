import axios from 'axios';

const spend = axios.create({ baseURL: process.env.SPEND_API });

export const employees = () => spend.get('/v1/employees'); // expect: legacy-call getEmployees (certain)
