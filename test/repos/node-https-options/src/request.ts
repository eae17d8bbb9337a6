import https, { get } from 'node:https';
import * as http from 'http';

const Authorization = `Bearer ${process.env.PLEO_TOKEN}`;

export function accounts(done: (response: http.IncomingMessage) => void): void {
  const request = https.request( // expect: legacy-call getAccounts
    { hostname: 'openapi.pleo.io', path: '/v1/accounts?pageSize=10', method: 'GET', headers: { Authorization } },
    done,
  );
  request.end();
}

export function deleteAccount(id: string, done: () => void): void {
  const options = { host: 'openapi.pleo.io', port: 443, path: `/v1/accounts/${id}`, method: 'DELETE', headers: { Authorization } };
  https.request(options, done).end(); // expect: legacy-call deleteAccount
}

export function employees(done: (response: http.IncomingMessage) => void): void {
  get('https://openapi.pleo.io/v1/employees', { headers: { Authorization } }, done); // expect: legacy-call getEmployees
}

export function local(done: () => void): void {
  http.request({ hostname: 'localhost', path: '/v1/accounts', method: 'GET' }, done).end();
  https.get('https://files.example/v1/expenses', done);
}
