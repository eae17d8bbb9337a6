'use strict';
require('dotenv').config();
const cron = require('node-cron');
const Personio = require('./lib/personio');
const Pleo = require('./lib/pleo');
const PleoOld = require('./lib/pleo-old');

const personio = new Personio(process.env.PERSONIO_CLIENT_ID, process.env.PERSONIO_CLIENT_SECRET);
const pleo = new Pleo(process.env.PLEO_API_KEY, process.env.PLEO_COMPANY_ID);
// writing employees is only possible on the old API
const pleoOld = new PleoOld(process.env.PLEO_TOKEN);

async function run() {
  await personio.login();
  const [people, known] = await Promise.all([personio.people(), pleo.employees()]);
  const mails = new Set(known.map((e) => e.email.toLowerCase()));
  for (const p of people) {
    const workMail = p.attributes.email.value.toLowerCase();
    if (!mails.has(workMail)) await pleoOld.createEmployee({ workMail: workMail });
  }
}

cron.schedule('15 5 * * 1-5', () => run().catch((e) => console.error(e.message)));
