import { app, type HttpRequest } from '@azure/functions';
import { pleoKey, pleoToken } from './vault.js';

app.http('entry', {
  route: 'entries/{id}',
  methods: ['GET'],
  async handler(request: HttpRequest) {
    const token = await pleoToken();
    const res = await fetch(`https://external.pleo.io/v1/accounting-entries/${request.params.id}`, {
      headers: { Authorization: `Bearer ${token}` }, // expect: shared-credential
    });
    return { status: res.status, jsonBody: (await res.json()).data };
  },
});

app.http('employee', {
  route: 'employees/{id}',
  methods: ['GET'],
  async handler(request: HttpRequest) {
    const user = await pleoKey();
    const headers = new Headers();
    headers.set('Authorization', 'Basic ' + Buffer.from(user + ':').toString('base64'));
    const res = await fetch(`https://external.pleo.io/v2/employees/${request.params.id}`, { headers });
    return { status: res.status, jsonBody: (await res.json()).data };
  },
});
