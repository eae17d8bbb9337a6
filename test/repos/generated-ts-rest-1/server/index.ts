import express from 'express';
import { createExpressEndpoints, initServer } from '@ts-rest/express';
import { ownContract } from '../contracts/own';
import { syncAccounts, rates } from '../sync/accounts';

const s = initServer();

const router = s.router(ownContract, {
  accounts: {
    list: async () => {
      console.debug('rates', await rates());
      return { status: 200, body: [{ number: '4000', name: 'Travel' }] };
    },
  },
  sync: async () => ({ status: 202, body: { created: await syncAccounts(process.env.DROP === '1') } }),
});

const app = express();
app.use(express.json());
createExpressEndpoints(ownContract, router, app);
app.listen(4100);
