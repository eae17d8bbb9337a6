import { defineSecret } from 'firebase-functions/params';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onCall, HttpsError } from 'firebase-functions/v2/https';
import { getFirestore } from 'firebase-admin/firestore';
import { initializeApp } from 'firebase-admin/app';

initializeApp();

const standaloneKey = defineSecret('PLEO_STANDALONE_KEY');
const legacyToken = defineSecret('PLEO_LEGACY_API_TOKEN');

export const mirrorExpenses = onSchedule({ schedule: 'every 2 hours', secrets: [standaloneKey] }, async () => {
  const res = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=200', {
    headers: { Authorization: `Bearer ${standaloneKey.value()}` }, // expect: api-key-on-legacy
  });
  const { expenses } = await res.json();
  const batch = getFirestore().batch();
  for (const e of expenses) batch.set(getFirestore().doc(`expenses/${e.id}`), e, { merge: true });
  await batch.commit();
});

export const exportItems = onCall({ secrets: [legacyToken] }, async ({ auth, data }) => {
  if (!auth) throw new HttpsError('unauthenticated', 'log in first');
  const res = await fetch(`https://external.pleo.io/v3/export-items?job_id=${data.jobId}`, {
    headers: {
      accept: 'application/json',
      authorization: 'Bearer ' + legacyToken.value(), // expect: legacy-token-on-external
    },
  });
  return res.json();
});
