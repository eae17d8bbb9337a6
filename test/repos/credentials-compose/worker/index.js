'use strict';
const { Worker } = require('bullmq');
const IORedis = require('ioredis');
const { createClient } = require('./pleo-client');

const connection = new IORedis(process.env.REDIS_URL, { maxRetriesPerRequest: null });
const pleo = createClient();

new Worker(process.env.PLEO_QUEUE_KEY || 'pleo:jobs', async (job) => {
  switch (job.name) {
    case 'vendors': {
      const { data } = await pleo.post('/v1/vendors:search', { companyId: process.env.PLEO_COMPANY_ID });
      return data.data.length;
    }
    case 'tax-codes': {
      const { data } = await pleo.post('/v0/tax-codes:search', { archived: false }, {
        params: { company_id: process.env.PLEO_COMPANY_ID },
      });
      return data.data.map((t) => t.code);
    }
    default:
      throw new Error('unknown job ' + job.name);
  }
}, { connection });
