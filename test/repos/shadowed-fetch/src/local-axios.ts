import { axios } from './chart';

export const axis = axios.get('/v1/expenses');
export const send = (request: { get(path: string): string }) => request.get('/v1/employees');
