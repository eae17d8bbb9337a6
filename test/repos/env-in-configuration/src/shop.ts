import axios from 'axios';

const shop = axios.create({ baseURL: process.env.SHOP_API });

export const employees = () => shop.get('/v1/employees');
export const expenses = () => axios.get(`${process.env.TRAVEL_API}/v1/expenses`);
