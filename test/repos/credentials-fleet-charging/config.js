'use strict';

// Personio sandbox: shared account, data is reset each night
const PERSONIO_CLIENT_ID = 'papi-33f15f0f-fde2-4f02-9b4a-7a14b1e25b4f';
const PERSONIO_CLIENT_SECRET = 'jRNGaCHIxZgqtxYvgkaNDqrkLLT1s1LsfpSWUj5N';

module.exports = {
  personio: { id: PERSONIO_CLIENT_ID, secret: PERSONIO_CLIENT_SECRET },
  compleo: { token: process.env.COMPLEO_TOKEN, host: 'https://backend.compleo-cs.example' },
  pleos: { key: process.env.PLEOS_KEY },
  pleo: { key: process.env.PLEO_API_KEY, company: 'a0c7f5b4-0b1c-4b43-9b0e-55c0c0a0b0f1' },
};
