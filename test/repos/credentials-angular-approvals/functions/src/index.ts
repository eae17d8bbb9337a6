import axios from 'axios';
import { defineSecret, defineString } from 'firebase-functions/params';
import { onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';

const pleoToken = defineSecret('PLEO_API_TOKEN');
const exportKey = defineSecret('PLEO_EXPORT_KEY');
const company = defineString('PLEO_COMPANY_ID');

export const people = onRequest({ secrets: [pleoToken], region: 'europe-west1', cors: true }, async (req, res) => {
  const { data } = await axios.get('https://external.pleo.io/v2/employees', {
    params: { company_id: company.value() },
    headers: { Authorization: `Bearer ${pleoToken.value()}` }, // expect: shared-credential
  });
  res.json(data.data);
});

export const balance = onSchedule({ schedule: 'every day 07:00', secrets: [pleoToken] }, async () => {
  const { data } = await axios.get('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${pleoToken.value()}` },
  });
  if (data.available < 1000) console.warn('wallet nearly empty', data);
});

export const exportJobs = onSchedule({ schedule: 'every 2 hours', secrets: [exportKey] }, async () => {
  const basic = Buffer.from(':' + exportKey.value()).toString('base64');
  const { data } = await axios.get('https://external.pleo.io/v3/export-jobs', {
    params: { company_id: company.value() },
    headers: { Authorization: `Basic ${basic}` }, // expect: wrong-auth-scheme
  });
  console.log('open export jobs', data.data.length);
});
