'use strict';
const axios = require('axios');
const { Queue } = require('bullmq');
const IORedis = require('ioredis');

const connection = new IORedis(process.env.REDIS_URL);
const queue = new Queue('kassenbuch:expenses', { connection });

async function pull(offset = 0) {
  const res = await axios.get(`${process.env.PLEO_LEGACY_URL}/expenses`, {
    params: { pageOffset: offset, pageSize: 100 },
    headers: { Authorization: 'Bearer ' + process.env.PLEO_LEGACY_TOKEN },
  });
  await queue.addBulk(res.data.expenses.map((e) => ({ name: 'expense', data: e })));
  if (res.data.expenses.length === 100) return pull(offset + 100);
}

setInterval(() => pull().catch((err) => console.error(err.message)), 15 * 60 * 1000);
